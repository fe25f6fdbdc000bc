//! The law of a day as a page for persons.

use std::fmt::Write as _;

use chrono::NaiveDate;
use ruqsat_eligibility::{RuleBook, parse_date};
use ruqsat_messages::{Catalog, msg};

use super::{Law, RuleOfDay};
use crate::view_model::Words;

/// The page, without the last line feed.
pub(super) fn write(law: &Law<'_>, catalog: &Catalog, book: &RuleBook, on: NaiveDate) -> String {
    let words = Words::about(catalog, book, &ruqsat_eligibility::Facts::default(), on);
    let mut page = format!("# {}\n", words.text(&msg::law_heading()));
    let sentences = [msg::law_as_of(book.known_on.date(), on), msg::law_lead()];
    for sentence in sentences {
        page.push_str(&format!("\n{}\n", words.text(&sentence)));
    }
    page.push_str(&format!("\n## {}\n\n", words.text(&msg::law_how_heading())));
    for hint in [msg::law_how_edition(), msg::law_how_grade(), msg::law_how_reading(), msg::law_how_gap()] {
        page.push_str(&format!("- {}\n", words.text(&hint)));
    }
    for rule in &law.rules {
        // A string takes whatever is written to it.
        let _ = write_rule(&mut page, &words, rule);
    }
    page.trim_end().to_owned()
}

fn write_rule(page: &mut String, words: &Words<'_>, rule: &RuleOfDay<'_>) -> std::fmt::Result {
    let operations = rule
        .operations
        .iter()
        .map(|operation| words.find(&format!("fact-operation.option-{}", operation.word())).unwrap_or_default());
    writeln!(page, "\n## {}\n\n`{}`\n", rule.title, rule.rule)?;
    for operation in operations {
        writeln!(page, "- {operation}")?;
    }
    let since = parse_date(&rule.edition.since).map(|since| words.text(&msg::law_from(since)));
    writeln!(page, "- {}", since.unwrap_or_default())?;
    writeln!(page, "- {}", words.find(&format!("effect-{}", rule.edition.effect.word())).unwrap_or_default())?;
    writeln!(page, "- {}\n", words.grade(rule.grade, false))?;
    for (part, text) in &rule.edition.wording {
        writeln!(page, "- `{part}` {text}")?;
    }
    writeln!(page, "\n{}\n", words.text(&msg::law_basis()))?;
    for source in &rule.basis {
        let title =
            if source.url.is_empty() { source.title.clone() } else { format!("[{}]({})", source.title, source.url) };
        let lines = [title, source.article.clone(), source.says.clone(), words.source_grade(source)];
        let lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        writeln!(page, "- `{}` {}", source.record, lines.join("  \n  "))?;
    }
    Ok(())
}
