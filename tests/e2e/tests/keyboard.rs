//! The page by keyboard alone: whoever cannot hold a mouse, and whoever hears the page.

use anyhow::{Context, Result, bail, ensure};
use fantoccini::key::Key;
use ruqsat_e2e::pages::Home;
use ruqsat_e2e::{Setup, State, Tab, cases, every_screen, journey};
use serde_json::Value;

/// What the wording does not change: these are not repeated in the pseudo-language.
mod once {
    use super::*;

    #[test]
    fn the_whole_way_goes_by_keyboard_alone() -> Result<()> {
        goes_by_keyboard_alone("keyboard", Setup::desktop())
    }

    #[test]
    fn tab_leads_through_every_screen_and_out_again() -> Result<()> {
        leads_out_again("no_trap", Setup::desktop())
    }
}

/// From the start page to the checklist with Tab, arrows, space and Enter; every step announces itself.
fn goes_by_keyboard_alone(name: &str, setup: Setup) -> Result<()> {
    journey(name, setup, async |tab| {
        let case = cases::named("issue-only-the-tax-is-left")?.facts;
        Home::open(tab, case["application.date"].as_str()).await?;
        skip_link_comes_first(tab).await?;
        tab.tab_to("[data-action=start][data-role=worker]").await?;
        let mut step = Step::before_the_first(tab).await?;
        tab.key(Key::Enter).await?;
        step.next(tab).await?;
        mistake_is_told(tab).await?;
        while step.state.screen == "question" {
            answer(tab, &step.state, &case).await?;
            step.next(tab).await?;
        }
        assert_eq!(step.state.screen, "answers");
        tab.tab_to("main [data-action=continue]").await?;
        tab.key(Key::Enter).await?;
        step.next(tab).await?;
        assert_eq!(step.state.verdict.as_deref(), Some("not_ready"));
        tab.tab_to("main summary").await?;
        for (key, open) in [(char::from(Key::Enter), 1), (' ', 0)] {
            tab.key(key).await?;
            assert_eq!(tab.count("details:focus-within[open]").await?, open, "{key:?} folds and unfolds");
        }
        tab.tab_to("a[data-action=continue]").await?;
        tab.key(Key::Enter).await?;
        step.next(tab).await?;
        assert_eq!(step.state.screen, "checklist");
        tab.tab_to("[data-document=passport] input[type=checkbox]").await?;
        tab.key(' ').await?;
        assert_eq!(tab.count("[data-document=passport] input:checked").await?, 1);
        // The sources of the application and the link to its card, then its box.
        for what in ["sources", "a card"] {
            tab.tab_back().await?.with_context(|| format!("{what} before this box"))?;
        }
        let back = tab.tab_back().await?.context("a box stands before this one")?;
        assert_eq!(back.id, "document-application");
        Ok(())
    })
}

/// Tab leads to the skip link before anything else, and it leads past the header.
async fn skip_link_comes_first(tab: &Tab) -> Result<()> {
    let first = tab.tab_on().await?.context("Tab leads to nothing")?;
    ensure!(tab.is_focused("a[href='#main']").await?, "the first stop is {}", first.name);
    tab.key(Key::Enter).await?;
    ensure!(tab.is_focused("main").await?, "the skip link leads elsewhere");
    tab.tab_on().await?;
    assert_eq!(tab.count("main :focus").await?, 1, "Tab goes on behind the header");
    Ok(())
}

/// Nothing is chosen: the summary takes the focus, the title says so, the link leads into the field.
async fn mistake_is_told(tab: &Tab) -> Result<()> {
    let title = tab.client().title().await?;
    tab.tab_to("main [type=submit]").await?;
    tab.key(Key::Enter).await?;
    tab.until("the focus on the summary", async || Ok(tab.is_focused("#error-summary").await?.then_some(()))).await?;
    assert_eq!(tab.client().title().await?, format!("Error: {title}"));
    tab.tab_to("#error-summary a").await?;
    tab.key(Key::Enter).await?;
    ensure!(tab.is_focused("form [type=radio]").await?, "the link does not lead into the field");
    Ok(())
}

/// A step of the walk as somebody hears it.
struct Step {
    state: State,
    title: String,
}

impl Step {
    async fn before_the_first(tab: &Tab) -> Result<Self> {
        Ok(Self { state: tab.state().await?, title: tab.client().title().await? })
    }

    /// Waits for the step that a key led to: its heading has the focus and stands in the window, and there is another
    /// title, on a question with the question's own words.
    async fn next(&mut self, tab: &Tab) -> Result<()> {
        self.state = tab.until_changed(&self.state).await?;
        let at = format!("{:?}", self.state);
        tab.until(&format!("the heading to take the focus on {at}"), async || {
            Ok(tab.is_focused("main h1").await?.then_some(()))
        })
        .await?;
        let heading = tab.focused().await?.context("the heading has the focus")?;
        ensure!(heading.in_view, "the heading is outside of the window: {at}");
        let title = tab.client().title().await?;
        ensure!(title != self.title, "the title is still {title:?} on {at}");
        if self.state.screen == "question" {
            ensure!(title.starts_with(&heading.text), "the title {title:?} does not say {:?}", heading.text);
        }
        self.title = title;
        Ok(())
    }
}

/// Answers a question as a case has it, and goes on, by keys alone.
async fn answer(tab: &Tab, state: &State, case: &Value) -> Result<()> {
    let fact = state.fact.as_deref().context("a question has a fact")?;
    let text = match &case[fact] {
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        other => bail!("{fact} is {other}"),
    };
    let field = format!("[name=\"{fact}\"]");
    if tab.count(&format!("{field}[type=radio]")).await? > 0 {
        choose(tab, fact, &text).await?;
    } else if tab.count(&format!("{field}[role=combobox]")).await? > 0 {
        pick_country(tab, &field, &text).await?;
    } else if tab.count(&field).await? > 0 {
        tab.tab_to(&field).await?;
        tab.type_text(&text).await?;
        // Enter sends a form from any of its fields.
        return tab.key(Key::Enter).await;
    } else {
        for (part, text) in ["day", "month", "year"].iter().zip(text.rsplit('-')) {
            tab.tab_to(&format!("[name=\"{fact}.{part}\"]")).await?;
            tab.type_text(text).await?;
        }
    }
    tab.tab_to("main [type=submit]").await?;
    tab.key(' ').await
}

/// Tab leads to a group of radio buttons, arrows within it.
async fn choose(tab: &Tab, fact: &str, value: &str) -> Result<()> {
    // From the link of a summary the focus is there already.
    if !tab.is_focused(&format!("[name=\"{fact}\"]")).await? {
        tab.tab_to(&format!("[name=\"{fact}\"]")).await?;
    }
    tab.key(' ').await?;
    for _ in 0..20 {
        if tab.count(&format!("[name=\"{fact}\"][value=\"{value}\"]:checked:focus")).await? == 1 {
            let ring = tab.focused().await?.is_some_and(|button| button.ring && button.in_view);
            ensure!(ring, "nobody sees that {value} has the focus");
            return Ok(());
        }
        tab.key(Key::Down).await?;
    }
    bail!("arrows do not lead to {value} of {fact}")
}

/// Typing opens the list, Escape closes it; arrows go through it, Enter takes one and stays on the question.
async fn pick_country(tab: &Tab, field: &str, code: &str) -> Result<()> {
    tab.tab_to(field).await?;
    let is_open = async || Ok::<_, anyhow::Error>(tab.count("[role=combobox][aria-expanded=true]").await? == 1);
    tab.type_text(&code[..1]).await?;
    ensure!(is_open().await?, "typing does not open the list");
    tab.key(Key::Escape).await?;
    ensure!(!is_open().await?, "Escape does not close the list");
    tab.type_text(&code[1..]).await?;
    tab.key(Key::Down).await?;
    let chosen = tab.run("return document.activeElement.getAttribute('aria-activedescendant')").await?;
    assert_eq!(chosen, format!("country-{code}"), "the arrow leads to the first country found");
    tab.key(Key::Enter).await?;
    ensure!(!is_open().await?, "Enter does not close the list");
    ensure!(tab.is_focused(field).await?, "the focus left the field");
    Ok(())
}

/// Every control has its turn, none holds the focus, and the ring is always to be seen.
fn leads_out_again(name: &str, setup: Setup) -> Result<()> {
    journey(name, setup.long(4), async |tab| {
        every_screen(tab, async |_| {
            let stops = tab.stops().await?;
            assert_eq!(stops.len(), tab.controls().await?, "Tab leads to {stops:#?}");
            Ok(())
        })
        .await
    })
}
