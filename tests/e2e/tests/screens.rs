//! Every screen, judged by rules that hold everywhere.
//!
//! A rule has one journey through all screens; a language more is a line more.

use anyhow::Result;
use ruqsat_e2e::{
    Findings, Look, Setup, axe, every_screen, journey, lost_in_forced_colours, overflow, small_targets, unfold,
};

#[test]
fn everything_fits_and_can_be_hit() -> Result<()> {
    fits("fits", Setup::desktop())
}

/// What the wording does not change: these are not repeated in the pseudo-language.
mod once {
    use super::*;

    #[test]
    fn everything_fits_in_russian() -> Result<()> {
        fits("fits_ru", Setup::desktop().languages("ru"))
    }

    #[test]
    fn axe_finds_nothing_on_a_phone() -> Result<()> {
        axe_finds_nothing("axe_phone", Setup::desktop(), Look::phone())
    }

    #[test]
    fn axe_finds_nothing_in_russian() -> Result<()> {
        axe_finds_nothing("axe_russian", Setup::desktop().languages("ru"), Look::phone())
    }

    #[test]
    fn axe_finds_nothing_on_a_desktop() -> Result<()> {
        axe_finds_nothing("axe_desktop", Setup::desktop(), Look::desktop())
    }

    #[test]
    fn nothing_is_lost_in_forced_colours() -> Result<()> {
        keeps_everything_in_forced_colours("forced_colours", Setup::desktop())
    }
}

/// No sideways scrolling at 320 px, not even with text of double size; every control is as large as a fingertip.
fn fits(name: &str, setup: Setup) -> Result<()> {
    journey(name, setup.long(8), async |tab| {
        let mut findings = Findings::default();
        every_screen(tab, async |screen| {
            unfold(tab).await?;
            for look in [Look::narrow(), Look::narrow().text(200), Look::phone(), Look::desktop()] {
                tab.look(look).await?;
                findings.note(screen, look, overflow(tab, look).await?);
                findings.note(screen, look, small_targets(tab).await?);
            }
            // The walk goes on with text of its usual size.
            tab.look(Look::phone()).await
        })
        .await?;
        findings.settle(&[])
    })
}

/// Both colour schemes, everything unfolded.
fn axe_finds_nothing(name: &str, setup: Setup, look: Look) -> Result<()> {
    journey(name, setup.long(8), async |tab| {
        let mut findings = Findings::default();
        every_screen(tab, async |screen| {
            unfold(tab).await?;
            for look in [look, look.dark()] {
                tab.look(look).await?;
                findings.note(screen, look, axe(tab).await?);
            }
            Ok(())
        })
        .await?;
        findings.settle(&[])
    })
}

/// Under a dark and a light theme of the system everything that stood out still does.
fn keeps_everything_in_forced_colours(name: &str, setup: Setup) -> Result<()> {
    journey(name, setup.long(8), async |tab| {
        let mut findings = Findings::default();
        every_screen(tab, async |screen| {
            unfold(tab).await?;
            for look in [Look::phone().dark(), Look::phone()] {
                findings.note(screen, look, lost_in_forced_colours(tab, look).await?);
            }
            findings.note(screen, Look::phone().forced_colours(), axe(tab).await?);
            tab.look(Look::phone()).await
        })
        .await?;
        findings.settle(&[])
    })
}
