//! How the page is looked at: size, colours and text, which change while it stays open.

use crate::tab::Tab;
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use std::fmt;

/// Size, colours and text of one look at a screen. Nothing moves in any of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    width: u32,
    height: u32,
    dark: bool,
    forced: bool,
    text: u32,
}

impl Look {
    /// A phone of 360 × 740, light.
    #[must_use]
    pub const fn phone() -> Self {
        Self { width: 360, height: 740, dark: false, forced: false, text: 100 }
    }

    /// A window of 1280 × 900, light.
    #[must_use]
    pub const fn desktop() -> Self {
        Self { width: 1280, height: 900, ..Self::phone() }
    }

    /// 320 px, to which a window of 1280 px shrinks at a zoom of 400 % (WCAG 1.4.10).
    #[must_use]
    pub const fn narrow() -> Self {
        Self { width: 320, ..Self::phone() }
    }

    /// Dark colours.
    #[must_use]
    pub const fn dark(self) -> Self {
        Self { dark: true, ..self }
    }

    /// The few colours of the system take the place of the page's (Windows' contrast themes).
    #[must_use]
    pub const fn forced_colours(self) -> Self {
        Self { forced: true, ..self }
    }

    /// Text of so many percent, as set in the browser.
    #[must_use]
    pub const fn text(self, percent: u32) -> Self {
        Self { text: percent, ..self }
    }

    /// Width in CSS pixels.
    #[must_use]
    pub const fn width(self) -> u32 {
        self.width
    }
}

impl fmt::Display for Look {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.dark { "dark" } else { "light" };
        write!(formatter, "{} px, {scheme}", self.width)?;
        if self.forced {
            write!(formatter, ", forced colours")?;
        }
        if self.text != 100 {
            write!(formatter, ", text {} %", self.text)?;
        }
        Ok(())
    }
}

impl Tab {
    /// Looks at the page in another way, without loading it anew.
    pub async fn look(&self, look: Look) -> Result<()> {
        let metrics = json!({ "width": look.width, "height": look.height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await?;
        let features = json!([
            { "name": "prefers-color-scheme", "value": if look.dark { "dark" } else { "light" } },
            { "name": "forced-colors", "value": if look.forced { "active" } else { "none" } },
            // A colour on its way to another would be judged as if it stayed.
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.cdp("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        let size = 16 * look.text / 100;
        self.cdp("Page.setFontSizes", json!({ "fontSizes": { "standard": size } })).await?;
        Ok(())
    }

    /// What the window shows of the top of the page, as a WebP file.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        // A mark that blinks would make another picture each time.
        self.run("scrollTo(0, 0); document.activeElement.style.caretColor = 'transparent'").await?;
        let taken = self.cdp("Page.captureScreenshot", json!({ "format": "webp", "quality": 60 })).await?;
        let data = taken["data"].as_str().context("Chromium took no picture")?;
        Ok(STANDARD.decode(data)?)
    }
}
