//! A browser session with the site open, and the means to look at it and to act on it.

use crate::command::Extension;
use crate::console::{self, Entry};
use crate::driver;
use crate::setup::Setup;
use anyhow::{Context, Result, bail};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::time::{Duration, Instant};
use xtask::assets::project_root;
use xtask::hosting::Headers;
use xtask::server::{Recorded, Server};

/// How long a condition may take to come true. Long, since a busy machine stands still for seconds at times, and only
/// what fails waits that long.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often an element is pressed of which the page hears nothing: a browser on a busy machine loses a press at times.
const PRESSES: usize = 3;
/// How often it is looked at.
const PAUSE: Duration = Duration::from_millis(20);

/// What the page shows, by its language-free marks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// `data-screen` of the application; empty before it has drawn.
    pub screen: String,
    /// `data-fact` of the question's form.
    pub fact: Option<String>,
    /// `data-verdict` of a stop or an outcome.
    pub verdict: Option<String>,
}

/// A browser session of one journey.
pub struct Tab {
    client: Client,
    server: Server,
    console: RefCell<Vec<Entry>>,
    requested: RefCell<Vec<String>>,
}

impl Tab {
    /// Starts a server and a browser. No page is open yet: see [`Tab::open`].
    pub(crate) async fn start(setup: &Setup) -> Result<Self> {
        let headers = Headers::read(&project_root())?;
        let server = Server::start(&setup.dist(), &headers, 0, &setup.changes()?)?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(setup.capabilities())
            .connect(driver::address()?)
            .await
            .context("cannot start Chromium")?;
        let tab = Self { client, server, console: RefCell::default(), requested: RefCell::default() };
        let features: Vec<Value> =
            (setup.media.iter()).map(|(name, value)| json!({ "name": name, "value": value })).collect();
        tab.cdp("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        if !setup.scripts {
            tab.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        }
        if setup.slowdown > 1.0 {
            tab.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": setup.slowdown })).await?;
        }
        Ok(tab)
    }

    /// Loads the site anew at what stands after its address: `""`, `"#/?on=2026-03-02"`.
    pub async fn load(&self, rest: &str) -> Result<()> {
        let address = format!("{}{rest}", self.server.url());
        // From page to page of one document the browser would only change the address.
        self.client.goto("about:blank").await?;
        self.client.goto(&address).await?;
        Ok(())
    }

    /// Like [`Tab::load`], and waits until the application has drawn.
    pub async fn open(&self, rest: &str) -> Result<State> {
        self.load(rest).await?;
        self.until("the application to start", async || {
            let state = self.state().await?;
            let boot = self.run("return document.documentElement.dataset.boot || ''").await?;
            if boot == "failed" {
                bail!("the start failed, see the console");
            }
            Ok((boot == "ready" && !state.screen.is_empty()).then_some(state))
        })
        .await
    }

    /// Address of the site, with `/` at the end.
    #[must_use]
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// The WebDriver session, for what has no method here.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Runs a script in the page and gives what it returns.
    pub async fn run(&self, script: &str) -> Result<Value> {
        self.run_with(script, Vec::new()).await
    }

    /// Runs a script that finds its input in `arguments[0]`, ….
    pub async fn run_with(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// A command of the Chrome DevTools protocol.
    pub async fn cdp(&self, command: &str, parameters: Value) -> Result<Value> {
        let command = Extension::cdp(command, parameters);
        Ok(self.client.issue_cmd(command).await?)
    }

    /// What the page shows at this moment.
    pub async fn state(&self) -> Result<State> {
        // The static page has a mark of its own and may still be there.
        const SCRIPT: &str = "
            const screen = [...document.querySelectorAll('[data-screen]')]
                .find((element) => element.dataset.screen !== 'static');
            const fact = document.querySelector('form[data-fact]');
            const verdict = document.querySelector('[data-verdict]');
            return [screen?.dataset.screen, fact?.dataset.fact, verdict?.dataset.verdict];";
        let found = self.run(SCRIPT).await?;
        let text = |index: usize| found[index].as_str().map(str::to_owned);
        Ok(State { screen: text(0).unwrap_or_default(), fact: text(1), verdict: text(2) })
    }

    /// Asks again and again until `ask` gives something, and fails when it takes too long.
    pub async fn until<T>(&self, what: &str, ask: impl AsyncFn() -> Result<Option<T>>) -> Result<T> {
        let started = Instant::now();
        loop {
            if let Some(found) = ask().await? {
                return Ok(found);
            }
            if started.elapsed() > PATIENCE {
                bail!("waited {} s for {what}", PATIENCE.as_secs());
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until the page shows this screen.
    pub async fn until_screen(&self, screen: &str) -> Result<State> {
        self.until(&format!("the screen {screen}"), async || {
            let state = self.state().await?;
            Ok((state.screen == screen).then_some(state))
        })
        .await
    }

    /// Waits until the page shows another screen or question than before.
    pub async fn until_changed(&self, before: &State) -> Result<State> {
        self.until(&format!("something else than {before:?}"), async || {
            let state = self.state().await?;
            Ok((state != *before && !state.screen.is_empty()).then_some(state))
        })
        .await
    }

    /// The first element of a CSS selector, once it is there.
    pub async fn find(&self, selector: &str) -> Result<Element> {
        self.until(selector, async || {
            let found = self.client.find_all(Locator::Css(selector)).await?;
            Ok(found.into_iter().next())
        })
        .await
    }

    /// How many elements a CSS selector has now.
    pub async fn count(&self, selector: &str) -> Result<usize> {
        Ok(self.client.find_all(Locator::Css(selector)).await?.len())
    }

    /// Everything that the element says.
    pub async fn text(&self, selector: &str) -> Result<String> {
        self.find(selector).await?.text().await.with_context(|| format!("no text of {selector}"))
    }

    /// Presses the first element of a CSS selector, once it is there, with the mouse: where it lies
    /// under something else, or moves away while it is pressed, that is an error, as it would be for a person.
    ///
    /// A styled radio button or checkbox that has no size of its own is pressed by its label.
    pub async fn press(&self, selector: &str) -> Result<()> {
        for _ in 0..PRESSES {
            self.press_once(selector).await?;
            // Of a page that was left by the press nothing is known any more.
            let heard = self.run("return window.pressed || null").await?;
            match (heard["down"].as_bool(), heard["click"].as_bool()) {
                (Some(false), _) => {}
                (_, Some(false)) => bail!("pressed {selector}, but it had moved before the button came up: {heard}"),
                _ => return Ok(()),
            }
        }
        bail!("pressed {selector} {PRESSES} times, and the page heard nothing")
    }

    async fn press_once(&self, selector: &str) -> Result<()> {
        // WebDriver's own click waits a tenth of a second for a page that might be loaded.
        const SCRIPT: &str = "
            let element = document.querySelector(arguments[0]);
            if (!element) return null;
            const size = () => element.getBoundingClientRect();
            const small = () => size().width < 4 || size().height < 4;
            if ((small() || getComputedStyle(element).opacity === '0') && element.labels?.length) {
                element = element.labels[0];
            }
            element.scrollIntoView({ block: 'center', behavior: 'instant' });
            if (small()) return 'is not visible';
            if (element.disabled) return 'is disabled';
            // A link of several lines has a middle that is not its own.
            const box = element.getClientRects()[0];
            const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
            const top = document.elementFromPoint(x, y);
            const own = (target) => element.contains(target) || target === top
                || target.closest?.('label')?.control === element;
            if (!top || !own(top) && !top.contains(element)) {
                return `lies under ${top?.outerHTML.slice(0, 120)}`;
            }
            const pressed = window.pressed = { down: false, click: false };
            const once = { capture: true, once: true };
            addEventListener('mousedown', () => pressed.down = true, once);
            addEventListener('click', (event) => pressed.click = own(event.target), once);
            return [x, y];";
        let place = self
            .until(selector, async || {
                let found = self.run_with(SCRIPT, vec![selector.into()]).await?;
                Ok((!found.is_null()).then_some(found))
            })
            .await?;
        if let Some(obstacle) = place.as_str() {
            bail!("cannot press {selector}: it {obstacle}");
        }
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": place[0], "y": place[1],
                                "button": "left", "clickCount": 1 });
            self.cdp("Input.dispatchMouseEvent", event).await?;
        }
        Ok(())
    }

    /// Presses the button or link with this `data-action`.
    pub async fn act(&self, action: &str) -> Result<()> {
        self.press(&format!("[data-action=\"{action}\"]")).await
    }

    /// Empties a text field and types into it.
    pub async fn fill(&self, selector: &str, text: &str) -> Result<()> {
        let field = self.find(selector).await?;
        // What is typed takes the place of what is selected. Not WebDriver's clear: it leaves the
        // field, which is not what a person does.
        let (control, none) = (char::from(Key::Control), char::from(Key::Null));
        let backspace = char::from(Key::Backspace);
        let typed = if text.is_empty() { backspace.to_string() } else { text.to_owned() };
        let keys = format!("{control}a{none}{typed}");
        field.send_keys(&keys).await.with_context(|| format!("typing into {selector}"))
    }

    /// Presses keys wherever the focus is: `"\t"`, `Key::Enter`.
    pub async fn keys(&self, keys: &str) -> Result<()> {
        let focused = self.client.active_element().await?;
        Ok(focused.send_keys(keys).await?)
    }

    /// What Chromium wrote to the console since the start.
    pub async fn console(&self) -> Result<Vec<Entry>> {
        let log = self.client.issue_cmd(Extension::log("browser")).await?;
        self.console.borrow_mut().extend(Entry::all(&log));
        Ok(self.console.borrow().clone())
    }

    /// Every address this page asked for since the start, whether or not it was allowed, as
    /// Chromium itself reports it.
    pub async fn requested(&self) -> Result<Vec<String>> {
        let log = self.client.issue_cmd(Extension::log("performance")).await?;
        self.requested.borrow_mut().extend(console::requested(&log));
        Ok(self.requested.borrow().clone())
    }

    /// Those of [`Tab::requested`] that leave the site: other hosts, and anything with a query.
    pub async fn requested_elsewhere(&self) -> Result<Vec<String>> {
        let mut addresses = self.requested().await?;
        let own = self.url();
        addresses.retain(|address| {
            let local = ["data:", "blob:", "about:"].iter().any(|start| address.starts_with(start));
            let path = address.split('#').next().unwrap_or_default();
            !local && (!path.starts_with(&own) || path.contains('?'))
        });
        Ok(addresses)
    }

    /// Every request that reached the journey's own server, workers' included.
    #[must_use]
    pub fn served(&self) -> Vec<Recorded> {
        self.server.requests()
    }

    pub(crate) async fn close(self) {
        // The journey is over; a browser that is gone already is as good.
        let _ = self.client.close().await;
    }
}
