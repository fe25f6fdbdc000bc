//! How a journey sees the page: size, colours, what works.

use crate::journey::LIMIT;
use crate::{settings, wording};
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::path::PathBuf;
use std::time::Duration;
use xtask::assets;
use xtask::server::Changes;

/// A browser to be started. Chain what differs from [`Setup::desktop`] or [`Setup::phone`].
#[derive(Debug, Clone)]
pub struct Setup {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) mobile: bool,
    pub(crate) media: Vec<(&'static str, &'static str)>,
    pub(crate) scripts: bool,
    pub(crate) withheld: Vec<&'static str>,
    pub(crate) late: Vec<(&'static str, Duration)>,
    pub(crate) pseudo: bool,
    pub(crate) workshop: bool,
    pub(crate) tolerated: Vec<&'static str>,
    pub(crate) slowdown: f64,
    pub(crate) languages: &'static str,
    pub(crate) limit: Duration,
}

impl Setup {
    /// A window of 1280 × 900.
    #[must_use]
    pub fn desktop() -> Self {
        Self {
            width: 1280,
            height: 900,
            mobile: false,
            media: vec![("prefers-color-scheme", "light")],
            scripts: true,
            withheld: Vec::new(),
            late: Vec::new(),
            pseudo: settings::pseudo(),
            workshop: false,
            tolerated: Vec::new(),
            slowdown: 1.0,
            languages: "en",
            limit: LIMIT,
        }
    }

    /// A phone of 360 × 740 with touch.
    #[must_use]
    pub fn phone() -> Self {
        Self { width: 360, height: 740, mobile: true, ..Self::desktop() }
    }

    /// Another size, in CSS pixels.
    #[must_use]
    pub fn size(mut self, width: u32, height: u32) -> Self {
        (self.width, self.height) = (width, height);
        self
    }

    /// The person prefers dark colours.
    #[must_use]
    pub fn dark(self) -> Self {
        self.media("prefers-color-scheme", "dark")
    }

    /// A media feature as CSS sees it: `prefers-reduced-motion` `reduce`, `forced-colors` `active`.
    #[must_use]
    pub fn media(mut self, feature: &'static str, value: &'static str) -> Self {
        self.media.retain(|(other, _)| *other != feature);
        self.media.push((feature, value));
        self
    }

    /// Languages the browser asks for, as in `Accept-Language`.
    #[must_use]
    pub fn languages(mut self, languages: &'static str) -> Self {
        self.languages = languages;
        self
    }

    /// The build with every component and a way to break the page.
    #[must_use]
    pub fn workshop(mut self) -> Self {
        self.workshop = true;
        self
    }

    /// Folder of the site.
    pub(crate) fn dist(&self) -> PathBuf {
        if self.workshop { settings::workshop() } else { settings::dist() }
    }

    /// The pseudo-language in the place of English: every text longer, with letters of Kazakh, Tajik and Uzbek.
    #[must_use]
    pub fn pseudo(mut self) -> Self {
        self.pseudo = true;
        self
    }

    /// English, also where all journeys run in the pseudo-language: for those that compare words.
    #[must_use]
    pub fn english(mut self) -> Self {
        self.pseudo = false;
        self
    }

    /// Scripts are switched off.
    #[must_use]
    pub fn without_scripts(mut self) -> Self {
        self.scripts = false;
        self
    }

    /// Files whose path ends so are not found.
    #[must_use]
    pub fn without(mut self, end: &'static str) -> Self {
        self.withheld.push(end);
        self
    }

    /// Files whose path contains this come so much later.
    #[must_use]
    pub fn late(mut self, part: &'static str, wait: Duration) -> Self {
        self.late.push((part, wait));
        self
    }

    /// A console error with this text in it belongs to the journey.
    #[must_use]
    pub fn tolerate(mut self, text: &'static str) -> Self {
        self.tolerated.push(text);
        self
    }

    /// A processor that is so many times slower.
    #[must_use]
    pub fn slowdown(mut self, factor: f64) -> Self {
        self.slowdown = factor;
        self
    }

    /// May take so many times [`LIMIT`]: for a journey through all screens.
    #[must_use]
    pub fn long(mut self, times: u32) -> Self {
        self.limit = LIMIT * times;
        self
    }

    /// What the server gives otherwise than the build made it.
    pub(crate) fn changes(&self) -> Result<Changes> {
        let mut replaced = Vec::new();
        if self.pseudo {
            let english = |files: Vec<(String, String)>| files.into_iter().find(|(language, _)| language == "en");
            let (_, words) = english(assets::languages(&self.dist())?).context("the page names no English")?;
            let (_, guide) = english(assets::guides(&self.dist())?).context("the page names no guide in English")?;
            replaced.extend([(words, wording::pseudo()?), (guide, wording::pseudo_guide()?)]);
        }
        Ok(Changes { withheld: self.withheld.clone(), replaced, late: self.late.clone() })
    }

    /// What the driver is told. Every session gets a fresh profile from it by itself.
    pub(crate) fn capabilities(&self) -> Map<String, Value> {
        let mut arguments = vec![
            "--headless=new".to_owned(),
            // In containers the tests run as root, which the sandbox refuses.
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--no-first-run".to_owned(),
            "--hide-scrollbars".to_owned(),
            // No name but this machine's leads anywhere: a journey cannot depend on the network.
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1".to_owned(),
        ];
        arguments.push(format!("--window-size={},{}", self.width, self.height));
        let mut options = json!({
            "args": arguments,
            "prefs": { "intl.accept_languages": self.languages },
        });
        if let Some(program) = settings::chromium() {
            options["binary"] = json!(program);
        }
        if self.mobile {
            options["mobileEmulation"] = json!({
                "deviceMetrics": {
                    "width": self.width, "height": self.height, "pixelRatio": 2.0, "touch": true
                }
            });
        }
        let mut capabilities = Map::new();
        capabilities.insert("browserName".to_owned(), json!("chrome"));
        capabilities.insert("goog:chromeOptions".to_owned(), options);
        let logs = json!({ "browser": "ALL", "performance": "ALL" });
        capabilities.insert("goog:loggingPrefs".to_owned(), logs);
        capabilities
    }
}
