//! What people do on the page, one goal a test.

use anyhow::Result;
use ruqsat_e2e::{Setup, journey};

#[test]
fn opens_on_the_start_page() -> Result<()> {
    journey("opens", Setup::phone(), async |tab| {
        tab.open("").await?;
        tab.until_screen("home").await?;
        Ok(())
    })
}
