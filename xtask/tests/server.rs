//! The static server, spoken to over a plain socket: types, caching, compression, refusals.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::Duration;
use xtask::assets::project_root;
use xtask::hosting::Headers;
use xtask::server::{Changes, Server};

/// A small site in a folder of its own, beside a file that no request may reach.
fn site(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let dist = folder.join("dist");
    fs::create_dir_all(dist.join("assets")).expect("a folder for the test");
    fs::write(folder.join("secret.txt"), "secret").expect("written");
    fs::write(dist.join("index.html"), "<p>page</p>").expect("written");
    fs::write(dist.join("assets/a.wasm"), b"\0asm").expect("written");
    fs::write(dist.join("assets/a.wasm.br"), b"small").expect("written");
    dist
}

fn start(name: &str, changes: &Changes) -> Server {
    let headers = Headers::read(&project_root()).expect("the project's headers");
    Server::start(&site(name), &headers, 0, changes).expect("a free port")
}

/// Head and body of the answer to one request.
fn ask(server: &Server, method: &str, path: &str, fields: &str) -> (String, String) {
    let url = server.url();
    let host = url.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(host).expect("the server listens");
    write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{fields}\r\n").expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("text");
    let (head, body) = answer.split_once("\r\n\r\n").expect("head and body");
    (head.to_owned(), body.to_owned())
}

#[test]
fn page_is_asked_for_each_time_and_assets_are_kept() {
    let server = start("kept", &Changes::default());
    let (head, body) = ask(&server, "GET", "/", "");
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert!(head.contains("Cache-Control: no-cache"), "{head}");
    assert!(head.contains("Content-Type: text/html; charset=utf-8"), "{head}");
    assert!(head.contains("Content-Security-Policy: default-src 'none'"), "{head}");
    assert!(!head.contains("Strict-Transport-Security"), "{head}");
    assert_eq!(body, "<p>page</p>");

    let (head, _) = ask(&server, "GET", "/assets/a.wasm", "");
    assert!(head.contains("immutable"), "{head}");
    assert!(head.contains("Content-Type: application/wasm"), "{head}");
}

#[test]
fn brotli_only_for_those_who_accept_it() {
    let server = start("brotli", &Changes::default());
    let ask_with = |fields| ask(&server, "GET", "/assets/a.wasm", fields);
    assert_eq!(ask_with("Accept-Encoding: gzip, br\r\n").1, "small");
    assert!(ask_with("Accept-Encoding: gzip, br\r\n").0.contains("Content-Encoding: br"));
    assert_eq!(ask_with("Accept-Encoding: br;q=0.5\r\n").1, "small");
    assert_eq!(ask_with("Accept-Encoding: br;q=0\r\n").1, "\0asm");
    assert_eq!(ask_with("").1, "\0asm");
}

#[test]
fn unchanged_files_are_not_sent_again() {
    let server = start("etag", &Changes::default());
    let (head, _) = ask(&server, "GET", "/", "");
    let etag = head.lines().find_map(|line| line.strip_prefix("Etag: ")).expect("an ETag");
    let (head, body) = ask(&server, "GET", "/", &format!("If-None-Match: {etag}\r\n"));
    assert!(head.starts_with("HTTP/1.1 304"), "{head}");
    assert_eq!(body, "");
}

#[test]
fn head_gives_the_length_and_no_body() {
    let server = start("head", &Changes::default());
    let (head, body) = ask(&server, "HEAD", "/", "");
    assert!(head.contains("Content-Length: 11"), "{head}");
    assert_eq!(body, "");
}

#[test]
fn nothing_outside_the_folder_and_no_other_method() {
    let server = start("outside", &Changes::default());
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/assets/../../secret.txt",
        "/..%2fsecret.txt",
        "//secret.txt",
        "/%",
        "/%ff",
        "/assets",
        "/assets/a.wasm.br",
        "/absent",
    ] {
        let (head, _) = ask(&server, "GET", path, "");
        assert!(head.starts_with("HTTP/1.1 404"), "{path}: {head}");
        assert!(head.contains("X-Content-Type-Options: nosniff"), "{path}: {head}");
    }
    let (head, _) = ask(&server, "POST", "/", "Content-Length: 0\r\n");
    assert!(head.starts_with("HTTP/1.1 405"), "{head}");
}

#[test]
fn requests_are_recorded_and_files_can_be_withheld() {
    let server = start("withheld", &Changes { withheld: vec![".wasm"], ..Changes::default() });
    ask(&server, "GET", "/assets/a.wasm?x=1", "");
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!((requests[0].path.as_str(), requests[0].status), ("/assets/a.wasm?x=1", 404));
}

/// Browsers open several connections at once and leave some idle. A server that gave each connection one of its threads
/// once let a page wait for ever for its WebAssembly.
#[test]
fn idle_connections_keep_nobody_waiting() {
    for round in 0..100 {
        let server = start("idle", &Changes::default());
        let url = server.url();
        let host = url.trim_start_matches("http://").trim_end_matches('/');
        // All stay open until the end of the round; the last one asks.
        let mut open: Vec<TcpStream> = (0..6).map(|_| TcpStream::connect(host).expect("the server listens")).collect();
        let used = open.last_mut().expect("six");
        used.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
        write!(used, "GET /absent HTTP/1.1\r\nHost: {host}\r\n\r\n").expect("sent");
        let mut answer = [0; 12];
        let read = used.read_exact(&mut answer);
        assert_eq!((read.map_err(|error| error.to_string()), &answer), (Ok(()), b"HTTP/1.1 404"), "round {round}");
    }
}

#[test]
fn a_busy_port_is_one_clear_line() {
    let first = start("busy", &Changes::default());
    let port: u16 =
        first.url().trim_end_matches('/').rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port");
    let headers = Headers::read(&project_root()).expect("the project's headers");
    let error = Server::start(&site("busy"), &headers, port, &Changes::default()).err().expect("in use");
    let line = error.to_string();
    assert!(line.contains(&format!("port {port} is in use")) && !line.contains('\n'), "{line}");
}

#[test]
fn a_replaced_file_is_sent_uncompressed_with_its_own_content() {
    let changes = Changes { replaced: vec![("assets/a.wasm".to_owned(), b"other".to_vec())], ..Changes::default() };
    let server = start("replaced", &changes);
    let (head, body) = ask(&server, "GET", "/assets/a.wasm", "Accept-Encoding: br\r\n");
    assert!(head.starts_with("HTTP/1.1 200") && !head.contains("Content-Encoding"), "{head}");
    assert_eq!(body, "other");
}
