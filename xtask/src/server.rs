//! The static server: the files of a built site from memory, with the production headers, on
//! 127.0.0.1 only.
//!
//! All files are read once at the start. A request can therefore name nothing outside the folder,
//! and a build that runs meanwhile cannot mix old and new files.

use crate::assets;
use crate::hosting::Headers;
use anyhow::{Context, Result, anyhow, bail};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{HeaderMap, Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use tokio::runtime;
use tokio::sync::oneshot;

/// One request as it arrived, and how it was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// `GET`, `HEAD`, …
    pub method: String,
    /// Path with the query, as sent.
    pub path: String,
    /// Bytes of body announced by the client.
    pub body_length: usize,
    /// Status of the answer.
    pub status: u16,
}

/// What a server gives otherwise than the folder has it.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// Files whose path ends so are answered as if they did not exist.
    pub withheld: Vec<&'static str>,
    /// Files by path relative to the folder, with other content.
    pub replaced: Vec<(String, Vec<u8>)>,
    /// Files whose path contains this come so much later.
    pub late: Vec<(&'static str, Duration)>,
}

/// A running server; it stops when dropped.
pub struct Server {
    port: u16,
    requests: Arc<Mutex<Vec<Recorded>>>,
    /// The thread that serves ends when this is dropped.
    _stop: oneshot::Sender<Infallible>,
    thread: JoinHandle<()>,
}

/// One file, ready to be sent.
struct Asset {
    bytes: Bytes,
    /// The `.br` file beside it, if the build made one.
    brotli: Option<Bytes>,
    content_type: &'static str,
    cache_control: HeaderValue,
    etag: String,
}

/// What is served.
struct Site {
    /// By absolute path, `/index.html`.
    assets: HashMap<String, Asset>,
    /// Sent with every answer, errors too.
    headers: HeaderMap,
    /// What comes late, by a part of its path.
    late: Vec<(&'static str, Duration)>,
    requests: Arc<Mutex<Vec<Recorded>>>,
}

impl Server {
    /// Starts to serve the folder `dist`. Port 0 takes any free one.
    ///
    /// `changes` are how a journey sees a page whose WebAssembly cannot be loaded, or another wording.
    ///
    /// # Errors
    /// When the folder holds no `index.html`, or the port is in use or not allowed.
    pub fn start(dist: &Path, headers: &Headers, port: u16, changes: &Changes) -> Result<Self> {
        let requests = Arc::default();
        let site = Site::read(dist, headers, changes, Arc::clone(&requests))?;
        let socket = bind(port)?;
        let port = socket.local_addr()?.port();
        socket.set_nonblocking(true)?;
        let runtime = runtime::Builder::new_current_thread().enable_all().build().context("cannot start a runtime")?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(socket)?
        };
        let (stop, stopped) = oneshot::channel::<Infallible>();
        let thread = thread::spawn(move || {
            runtime.spawn(serve(listener, Arc::new(site)));
            // It never gets anything: it ends when the other half is dropped, and with the runtime all that runs in it.
            let _ = runtime.block_on(stopped);
        });
        Ok(Self { port, requests, _stop: stop, thread })
    }

    /// Address of the site, with `/` at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Every request since the start, in order of arrival.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        requests.clone()
    }

    /// Blocks for as long as the server runs.
    pub fn wait(self) {
        // A thread that panicked has already said so.
        let _ = self.thread.join();
    }
}

/// Answers every connection in a task of its own, so that an idle one keeps nobody waiting.
async fn serve(listener: tokio::net::TcpListener, site: Arc<Site>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // A client that went already, or too many of them: others may come.
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        let site = Arc::clone(&site);
        let service = service_fn(move |request| {
            let site = Arc::clone(&site);
            async move {
                tokio::time::sleep(site.wait(request.uri().path())).await;
                Ok::<_, Infallible>(site.answer(&request))
            }
        });
        let mut connection = http1::Builder::new();
        connection.title_case_headers(true);
        tokio::spawn(connection.serve_connection(TokioIo::new(stream), service));
    }
}

/// A listening socket on this machine's own address.
///
/// # Errors
/// In one line, when the port is in use or not allowed.
pub fn bind(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            anyhow!("port {port} is in use by another program; end it or choose another with --port N")
        }
        _ => anyhow!("cannot listen on 127.0.0.1:{port}: {error}"),
    })
}

impl Site {
    fn read(dist: &Path, headers: &Headers, changes: &Changes, requests: Arc<Mutex<Vec<Recorded>>>) -> Result<Self> {
        if !dist.join("index.html").is_file() {
            bail!("{} holds no index.html; build the site first", dist.display());
        }
        let mut assets = HashMap::new();
        for name in assets::files_below(dist)? {
            if name.ends_with(".br") || changes.withheld.iter().any(|end| name.ends_with(end)) {
                continue;
            }
            let path = format!("/{name}");
            let file = dist.join(&name);
            let replaced = changes.replaced.iter().find(|(path, _)| *path == name).map(|(_, bytes)| bytes.clone());
            let brotli = replaced.is_none().then(|| fs::read(dist.join(format!("{name}.br"))).ok()).flatten();
            let bytes = match replaced {
                Some(bytes) => bytes,
                None => fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?,
            };
            let asset = Asset {
                brotli: brotli.map(Bytes::from),
                content_type: content_type(&name),
                cache_control: HeaderValue::from_str(headers.cache_control(&path))?,
                etag: hex(&Sha256::digest(&bytes)[..12]),
                bytes: bytes.into(),
            };
            assets.insert(path, asset);
        }
        let mut fields = HeaderMap::new();
        for line in headers.lines(false) {
            let name: HeaderName = line.name.parse().with_context(|| format!("{:?} is no header", line.name))?;
            fields.insert(name, line.value.parse().with_context(|| format!("{}: {:?}", line.name, line.value))?);
        }
        Ok(Self { assets, headers: fields, late: changes.late.clone(), requests })
    }

    /// How long the answer about this path is kept back.
    fn wait(&self, path: &str) -> Duration {
        self.late.iter().find(|(part, _)| path.contains(part)).map_or(Duration::ZERO, |(_, wait)| *wait)
    }

    fn answer(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let mut response = self.response(request);
        response.headers_mut().extend(self.headers.clone());
        let target = request.uri().path_and_query().map_or("", |target| target.as_str());
        let recorded = Recorded {
            method: request.method().to_string(),
            path: target.to_owned(),
            body_length: field(request, header::CONTENT_LENGTH).parse().unwrap_or(0),
            status: response.status().as_u16(),
        };
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).push(recorded);
        response
    }

    fn response(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            let mut response = text(StatusCode::METHOD_NOT_ALLOWED, "405: this server only gives files\n");
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            return response;
        }
        let Some(asset) = self.find(request.uri().path()) else {
            let mut response = text(StatusCode::NOT_FOUND, "404: no such file\n");
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
            return response;
        };
        let compressed = asset.brotli.as_ref().filter(|_| accepts_brotli(field(request, header::ACCEPT_ENCODING)));
        let etag = match compressed {
            Some(_) => format!("\"{}-br\"", asset.etag),
            None => format!("\"{}\"", asset.etag),
        };
        let known = field(request, header::IF_NONE_MATCH);
        let is_known = known.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag);
        let bytes = if is_known { &Bytes::new() } else { compressed.unwrap_or(&asset.bytes) };
        let mut response = Response::new(Full::new(bytes.clone()));
        let fields = response.headers_mut();
        fields.insert(header::CACHE_CONTROL, asset.cache_control.clone());
        fields.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        // A hash in quotation marks is a header always.
        fields.extend(HeaderValue::try_from(etag).ok().map(|etag| (header::ETAG, etag)));
        if is_known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        fields.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
        if compressed.is_some() {
            fields.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
        response
    }

    /// The file of a path as sent: percent signs decoded, `/` as the page.
    fn find(&self, path: &str) -> Option<&Asset> {
        let path = percent_decoded(path)?;
        let path = if path == "/" { "/index.html" } else { &path };
        self.assets.get(path)
    }
}

fn text(status: StatusCode, message: &'static str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from_static(message.as_bytes())));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

fn field(request: &Request<Incoming>, name: HeaderName) -> &str {
    request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Whether `Accept-Encoding` names brotli and does not refuse it with `q=0`.
fn accepts_brotli(accepted: &str) -> bool {
    accepted.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let named = parts.next() == Some("br");
        let weight = parts.next().and_then(|weight| weight.strip_prefix("q="));
        named && weight.is_none_or(|weight| weight.parse().is_ok_and(|q: f32| q > 0.0))
    })
}

/// `%2e` and the like as characters; `None` when that is no UTF-8 or the sign is misused.
fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first != b'%' {
            bytes.push(first);
            continue;
        }
        let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &rest[2..];
    }
    String::from_utf8(bytes).ok()
}

/// Media type by the end of the name. `nosniff` makes it binding for the browser.
fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, end)| end) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        // Writing to a String does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
