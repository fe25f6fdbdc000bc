//! Every acceptance case through `window.ruqsat.check`.

use anyhow::Result;
use ruqsat_e2e::{Setup, cases, journey};

#[test]
fn every_case_gives_its_report() -> Result<()> {
    journey("cases", Setup::desktop(), async |tab| {
        tab.open("").await?;
        let differences = cases::differences(tab).await?;
        assert!(differences.is_empty(), "{}", differences.join("\n"));
        Ok(())
    })
}
