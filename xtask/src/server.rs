//! The static server: the files of a built site from memory, with the production headers, on
//! 127.0.0.1 only.
//!
//! All files are read once at the start. A request can therefore name nothing outside the folder,
//! and a build that runs meanwhile cannot mix old and new files.

use crate::assets;
use crate::hosting::Headers;
use anyhow::{Context, Result, anyhow, bail};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use tiny_http::{Header, Method, Request, Response};

/// Answers at the same time. A browser opens up to six connections to one host.
const THREADS: usize = 6;

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
}

/// A running server; it stops when dropped.
pub struct Server {
    port: u16,
    listener: Arc<tiny_http::Server>,
    requests: Arc<Mutex<Vec<Recorded>>>,
    threads: Vec<JoinHandle<()>>,
}

/// One file, ready to be sent.
struct Asset {
    bytes: Vec<u8>,
    /// The `.br` file beside it, if the build made one.
    brotli: Option<Vec<u8>>,
    content_type: &'static str,
    cache_control: String,
    etag: String,
}

/// What all threads of a server share.
struct Site {
    /// By absolute path, `/index.html`.
    assets: HashMap<String, Asset>,
    /// Sent with every answer, errors too.
    headers: Vec<Header>,
}

impl Server {
    /// Starts to serve the folder `dist`. Port 0 takes any free one.
    ///
    /// `changes` are how a journey sees a page whose WebAssembly cannot be loaded, or another wording.
    ///
    /// # Errors
    /// When the folder holds no `index.html`, or the port is in use or not allowed.
    pub fn start(dist: &Path, headers: &Headers, port: u16, changes: &Changes) -> Result<Self> {
        let site = Arc::new(Site::read(dist, headers, changes)?);
        let socket = bind(port)?;
        let port = socket.local_addr()?.port();
        let listener = tiny_http::Server::from_listener(socket, None)
            .map_err(|error| anyhow!("cannot serve on port {port}: {error}"))?;
        let listener = Arc::new(listener);
        let requests = Arc::default();
        let threads = (0..THREADS)
            .map(|_| {
                let (listener, site) = (Arc::clone(&listener), Arc::clone(&site));
                let requests = Arc::clone(&requests);
                // recv() fails once, when the server is dropped: then the thread ends.
                thread::spawn(move || {
                    while let Ok(request) = listener.recv() {
                        site.answer(request, &requests);
                    }
                })
            })
            .collect();
        Ok(Self { port, listener, requests, threads })
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
    pub fn wait(mut self) {
        for thread in self.threads.drain(..) {
            // A thread that panicked has already said so.
            let _ = thread.join();
        }
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

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.listener.unblock();
        }
    }
}

impl Site {
    fn read(dist: &Path, headers: &Headers, changes: &Changes) -> Result<Self> {
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
                brotli,
                content_type: content_type(&name),
                cache_control: headers.cache_control(&path).to_owned(),
                etag: hex(&Sha256::digest(&bytes)[..12]),
                bytes,
            };
            assets.insert(path, asset);
        }
        let headers: Result<Vec<Header>> =
            (headers.lines(false).iter()).map(|line| header(&line.name, &line.value)).collect();
        Ok(Self { assets, headers: headers? })
    }

    fn answer(&self, request: Request, requests: &Mutex<Vec<Recorded>>) {
        let mut recorded = Recorded {
            method: request.method().to_string(),
            path: request.url().to_owned(),
            body_length: request.body_length().unwrap_or(0),
            status: 0,
        };
        let response = self.response(&request);
        recorded.status = response.status_code().0;
        requests.lock().unwrap_or_else(PoisonError::into_inner).push(recorded);
        // The client may have gone; there is nobody to tell.
        let _ = request.respond(response);
    }

    fn response(&self, request: &Request) -> Response<std::io::Cursor<Vec<u8>>> {
        if !matches!(request.method(), Method::Get | Method::Head) {
            return self.finish(
                text("405: this server only gives files\n", 405),
                &[("Allow", "GET, HEAD"), ("Cache-Control", "no-store")],
            );
        }
        let Some(asset) = self.find(request.url()) else {
            return self.finish(text("404: no such file\n", 404), &[("Cache-Control", "no-cache")]);
        };
        let compressed = asset.brotli.as_ref().filter(|_| accepts_brotli(field(request, "Accept-Encoding")));
        let etag = match compressed {
            Some(_) => format!("\"{}-br\"", asset.etag),
            None => format!("\"{}\"", asset.etag),
        };
        let mut headers =
            vec![("Cache-Control", asset.cache_control.as_str()), ("ETag", etag.as_str()), ("Vary", "Accept-Encoding")];
        let known = field(request, "If-None-Match");
        if known.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag) {
            return self.finish(Response::from_data(Vec::new()).with_status_code(304), &headers);
        }
        headers.push(("Content-Type", asset.content_type));
        let bytes = compressed.unwrap_or(&asset.bytes);
        if compressed.is_some() {
            headers.push(("Content-Encoding", "br"));
        }
        self.finish(Response::from_data(bytes.clone()), &headers)
    }

    /// The file of an address as sent: without query, percent signs decoded, `/` as the page.
    fn find(&self, url: &str) -> Option<&Asset> {
        let path = url.split(['?', '#']).next().unwrap_or(url);
        let path = percent_decoded(path)?;
        let path = if path == "/" { "/index.html" } else { &path };
        self.assets.get(path)
    }

    fn finish<R: std::io::Read>(&self, response: Response<R>, headers: &[(&str, &str)]) -> Response<R> {
        // Lengths are always known, so nothing need be sent in chunks.
        let mut response = response.with_chunked_threshold(usize::MAX);
        for (name, value) in headers {
            // Our own ASCII constants and hashes: they always make a header.
            if let Ok(header) = header(name, value) {
                response.add_header(header);
            }
        }
        for header in &self.headers {
            response.add_header(header.clone());
        }
        response
    }
}

fn text(message: &str, status: u16) -> Response<std::io::Cursor<Vec<u8>>> {
    Response::from_string(message).with_status_code(status)
}

fn header(name: &str, value: &str) -> Result<Header> {
    Header::from_bytes(name, value).map_err(|()| anyhow!("{name}: {value:?} is no header"))
}

fn field<'a>(request: &'a Request, name: &'static str) -> &'a str {
    request.headers().iter().find(|header| header.field.equiv(name)).map_or("", |header| header.value.as_str())
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
