//! The response headers of the site, read from `hosting/headers.toml`, and the files for real
//! hosts that are written from them.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the headers are written down, relative to the project's root.
pub const SOURCE: &str = "hosting/headers.toml";

/// What `hosting/headers.toml` says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headers {
    csp: Vec<Directive>,
    permissions: Permissions,
    header: Vec<Header>,
    cache: Vec<Cache>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Directive {
    directive: String,
    value: String,
    why: String,
    #[serde(default)]
    header_only: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Permissions {
    why: String,
    denied: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    name: String,
    value: String,
    why: String,
    #[serde(default)]
    real_host_only: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cache {
    path: String,
    value: String,
    why: String,
}

/// One header as a host sends it, with the reason for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Field name.
    pub name: String,
    /// Field value.
    pub value: String,
    /// Why it is there, one line each.
    pub why: Vec<String>,
}

impl Headers {
    /// Reads the headers below the project's root.
    ///
    /// # Errors
    /// When the file is missing, malformed, gives no reason for a line, or has a cache list whose
    /// last path does not fit everything.
    pub fn read(root: &Path) -> Result<Self> {
        let text = fs::read_to_string(root.join(SOURCE)).with_context(|| format!("cannot read {SOURCE}"))?;
        Self::parse(&text).with_context(|| SOURCE.to_owned())
    }

    fn parse(text: &str) -> Result<Self> {
        let headers: Self = toml::from_str(text)?;
        let reasons = (headers.csp.iter().map(|line| (&line.directive, &line.why)))
            .chain(headers.header.iter().map(|line| (&line.name, &line.why)))
            .chain(headers.cache.iter().map(|line| (&line.path, &line.why)));
        for (name, why) in reasons {
            ensure!(!why.trim().is_empty(), "{name}: `why` is empty; say why it is there");
        }
        ensure!(
            headers.cache.last().is_some_and(|cache| cache.path == "/*"),
            "the last [[cache]] must have path = \"/*\""
        );
        for cache in &headers.cache {
            let prefix = cache.path.strip_suffix('*');
            ensure!(
                prefix.is_some_and(|prefix| prefix.starts_with('/') && prefix.ends_with('/')),
                "[[cache]] path {:?} must be a folder like \"/assets/*\"",
                cache.path
            );
        }
        Ok(headers)
    }

    /// The policy as it stands in the meta tag: without the lines browsers accept in a header only.
    #[must_use]
    pub fn csp_meta(&self) -> String {
        join_policy(self.csp.iter().filter(|line| !line.header_only))
    }

    /// The headers of every response, in order. `real_host` adds those that make no sense on this
    /// machine.
    #[must_use]
    pub fn lines(&self, real_host: bool) -> Vec<Line> {
        let csp = Line {
            name: "Content-Security-Policy".to_owned(),
            value: join_policy(&self.csp),
            why: (self.csp.iter()).map(|line| format!("{}: {}", line.directive, line.why)).collect(),
        };
        let denied: Vec<String> = (self.permissions.denied.iter()).map(|feature| format!("{feature}=()")).collect();
        let permissions = Line {
            name: "Permissions-Policy".to_owned(),
            value: denied.join(", "),
            why: vec![self.permissions.why.clone()],
        };
        let others = self.header.iter().filter(|line| real_host || !line.real_host_only);
        [csp, permissions]
            .into_iter()
            .chain(others.map(|line| Line {
                name: line.name.clone(),
                value: line.value.clone(),
                why: vec![line.why.clone()],
            }))
            .collect()
    }

    /// `Cache-Control` for an absolute path of the site.
    #[must_use]
    pub fn cache_control(&self, path: &str) -> &str {
        self.cache
            .iter()
            .find(|cache| path.starts_with(cache.path.trim_end_matches('*')))
            .map_or("no-cache", |cache| cache.value.as_str())
    }

    /// The files for real hosts, as paths relative to the project's root with their text.
    #[must_use]
    pub fn host_files(&self) -> Vec<(PathBuf, String)> {
        vec![
            (PathBuf::from("hosting/nginx.conf"), self.nginx()),
            (PathBuf::from("hosting/Caddyfile"), self.caddyfile()),
            (PathBuf::from("hosting/_headers"), self.underscore_headers()),
        ]
    }

    fn nginx(&self) -> String {
        let mut text = generated("for nginx");
        text += "\n# Into the http block. A map and not add_header in a location: there it would drop\n\
                 # every header of the server block.\n\
                 map $uri $ruqsat_cache_control {\n";
        for cache in &self.cache {
            let _ = writeln!(text, "    # {}", cache.why);
            let prefix = cache.path.trim_end_matches('*');
            let _ = match prefix {
                "/" => writeln!(text, "    default {:?};", cache.value),
                _ => writeln!(text, "    ~^{prefix} {:?};", cache.value),
            };
        }
        text += "}\n\nserver {\n    listen 80;\n    server_name ruqsat.example;\n    \
                 # Nobody's visit is written down.\n    access_log off;\n    \
                 return 308 https://$host$request_uri;\n}\n\n\
                 server {\n    listen 443 ssl;\n    server_name ruqsat.example;\n    \
                 # ssl_certificate and ssl_certificate_key of the host\n    \
                 root /srv/ruqsat/dist;\n    index index.html;\n\n    \
                 # application/wasm is what lets the browser compile while it loads.\n    \
                 include mime.types;\n    types { application/wasm wasm; }\n    \
                 # Files compressed at build time; needs the module ngx_brotli.\n    \
                 # brotli_static on;\n\n    \
                 # Nobody's visit is written down.\n    access_log off;\n\n    \
                 location / { try_files $uri $uri/ =404; }\n\n    \
                 # Every answer, errors too (\"always\").\n    \
                 add_header Cache-Control $ruqsat_cache_control always;\n";
        for line in self.lines(true) {
            comment(&mut text, "    # ", &line.why);
            let _ = writeln!(text, "    add_header {} \"{}\" always;", line.name, line.value);
        }
        text += "}\n";
        text
    }

    fn caddyfile(&self) -> String {
        let mut text = generated("for Caddy, which fetches its own certificate");
        text += "\nruqsat.example {\n\troot * /srv/ruqsat/dist\n\
                 \t# Files compressed at build time.\n\
                 \tfile_server {\n\t\tprecompressed br\n\t}\n\n\theader {\n";
        for line in self.lines(true) {
            comment(&mut text, "\t\t# ", &line.why);
            let _ = writeln!(text, "\t\t{} \"{}\"", line.name, line.value);
        }
        text += "\t\t# The kind of server is nobody's business.\n\t\t-Server\n\t}\n\n";
        let (rest, folders) = self.cache.split_last().map_or((None, &[][..]), |(rest, folders)| (Some(rest), folders));
        let named: Vec<&str> = folders.iter().map(|cache| cache.path.as_str()).collect();
        for (number, cache) in folders.iter().enumerate() {
            let _ = writeln!(text, "\t# {}", cache.why);
            let _ = writeln!(text, "\t@kept{number} path {}", cache.path);
            let _ = writeln!(text, "\theader @kept{number} Cache-Control \"{}\"", cache.value);
        }
        if let Some(rest) = rest {
            let _ = writeln!(text, "\t# {}", rest.why);
            let _ = writeln!(text, "\t@asked not path {}", named.join(" "));
            let _ = writeln!(text, "\theader @asked Cache-Control \"{}\"", rest.value);
        }
        text += "}\n";
        text
    }

    fn underscore_headers(&self) -> String {
        let mut text = generated("for hosts that read a file _headers beside index.html");
        text += "# (Netlify, Cloudflare Pages). Copy it into dist/.\n#\n";
        // Within a rule some hosts take a comment for a header, so all reasons come first.
        for line in self.lines(true) {
            comment(&mut text, "# ", &line.why);
        }
        for cache in &self.cache {
            let _ = writeln!(text, "# {}: {}", cache.path, cache.why);
        }
        text += "\n/*\n";
        for line in self.lines(true) {
            let _ = writeln!(text, "  {}: {}", line.name, line.value);
        }
        // Two rules that both fit would be joined with a comma, so the general one is taken back
        // ("! Name") before the special one is set.
        for cache in self.cache.iter().rev() {
            if cache.path == "/*" {
                let _ = writeln!(text, "  Cache-Control: {}", cache.value);
            } else {
                let _ = writeln!(text, "\n{}", cache.path);
                let _ = writeln!(text, "  ! Cache-Control");
                let _ = writeln!(text, "  Cache-Control: {}", cache.value);
            }
        }
        text
    }
}

fn join_policy<'a>(lines: impl IntoIterator<Item = &'a Directive>) -> String {
    let parts: Vec<String> = lines.into_iter().map(|line| format!("{} {}", line.directive, line.value)).collect();
    parts.join("; ")
}

fn generated(purpose: &str) -> String {
    format!(
        "# Headers of the site {purpose}.\n\
         # Written by `cargo xtask hosting` from {SOURCE}; change that file, not this one.\n"
    )
}

fn comment(text: &mut String, mark: &str, lines: &[String]) {
    for line in lines {
        let _ = writeln!(text, "{mark}{line}");
    }
}

/// `index` with the content of its Content-Security-Policy meta tag replaced by `policy`.
///
/// # Errors
/// When the page has no such tag.
pub fn with_csp_meta(index: &str, policy: &str) -> Result<String> {
    const START: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    let start =
        index.find(START).map(|at| at + START.len()).with_context(|| format!("index.html has no tag {START}…\">"))?;
    let length = index[start..].find('"').context("index.html: the Content-Security-Policy meta tag does not end")?;
    Ok([&index[..start], policy, &index[start + length..]].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = r#"
        csp = [
          { directive = "default-src", value = "'none'", why = "a" },
          { directive = "frame-ancestors", value = "'none'", why = "b", header_only = true },
        ]
        permissions = { why = "c", denied = ["camera", "usb"] }
        header = [
          { name = "X", value = "1", why = "d" },
          { name = "H", value = "2", why = "e", real_host_only = true },
        ]
        cache = [
          { path = "/assets/*", value = "long", why = "f" },
          { path = "/*", value = "short", why = "g" },
        ]
    "#;

    fn small() -> Headers {
        Headers::parse(SMALL).expect("the example is well formed")
    }

    #[test]
    fn meta_tag_leaves_out_what_only_a_header_may_say() {
        assert_eq!(small().csp_meta(), "default-src 'none'");
        let page = "<meta http-equiv=\"Content-Security-Policy\" content=\"old\"><p>";
        let filled = with_csp_meta(page, "new").expect("the tag is there");
        assert_eq!(filled, page.replace("old", "new"));
        assert!(with_csp_meta("<p>", "new").is_err());
    }

    #[test]
    fn some_headers_are_for_real_hosts_only() {
        let names = |real| -> Vec<String> { small().lines(real).into_iter().map(|line| line.name).collect() };
        assert_eq!(names(false), ["Content-Security-Policy", "Permissions-Policy", "X"]);
        assert_eq!(names(true)[3], "H");
        assert_eq!(small().lines(false)[1].value, "camera=(), usb=()");
    }

    #[test]
    fn first_fitting_path_decides_about_caching() {
        assert_eq!(small().cache_control("/assets/a.js"), "long");
        assert_eq!(small().cache_control("/index.html"), "short");
    }

    #[test]
    fn a_line_without_a_reason_is_refused() {
        let error = Headers::parse(&SMALL.replace("why = \"d\"", "why = \" \"")).expect_err("empty");
        assert!(error.to_string().starts_with("X: `why` is empty"), "{error}");
    }

    #[test]
    fn every_host_file_carries_every_header_and_cache_rule() {
        for (path, text) in small().host_files() {
            for needle in ["default-src 'none'; frame-ancestors 'none'", "usb=()", "long", "short"] {
                assert!(text.contains(needle), "{}: {needle}", path.display());
            }
        }
    }
}
