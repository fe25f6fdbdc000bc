//! The real law, and mistakes in the files that are too long to stand there a second time.

mod support;

use ruqsat_law_compiler::{LawFiles, cited_only};
use support::{compile, diagnostics, real_law};

#[test]
fn the_real_law_compiles() {
    assert_eq!(diagnostics(&real_law()), "");
}

#[test]
fn the_embedded_book_is_the_real_law() {
    let book = compile(&real_law()).expect("the real law compiles");
    // Some builds leave out what nothing cites; the rest is the same to the letter.
    assert_eq!(&cited_only(ruqsat_rulebook::book().clone()), &cited_only(book));
}

#[test]
fn without_files_each_is_missed() {
    let missed = diagnostics(&LawFiles::default());
    for file in ["book", "acts", "tax", "periods", "documents", "deadlines"] {
        assert!(missed.contains(&format!("data/{file}.toml: the file: it is missing; add it\n")), "{missed}");
    }
}

/// Replaces a piece of a file of the real law, and compares the diagnostics.
fn check(file: &str, from: &str, to: &str, expected: &[&str]) {
    let law = real_law();
    let text = law.text(file).expect("the law has this file").to_owned();
    assert!(text.contains(from), "{file} has no {from}");
    let expected: String = expected.iter().map(|line| format!("{line}\n")).collect();
    assert_eq!(diagnostics(&law.with(file, text.replacen(from, to, 1))), expected);
}

const BOOK: &str = "data/book.toml";

#[test]
fn the_order_names_each_rule_once() {
    check(
        BOOK,
        "  \"revoke.grounds\",\n",
        "  \"revoke.grounds\",\n  \"revoke.grounds\",\n",
        &["data/book.toml: `order`: it names `revoke.grounds` twice; name each rule once"],
    );
    check(
        BOOK,
        "  \"revoke.grounds\",\n",
        "  \"revoke.grounds\",\n  \"revoke.form\",\n",
        &["data/book.toml: `order`: there is no rule `revoke.form`; write the rule below data/rules"],
    );
    check(
        BOOK,
        "  \"revoke.grounds\",\n",
        "",
        &[
            "data/rules/revoke.toml: rule `revoke.grounds`: it is never reached; name it in the `order` of data/book.toml",
        ],
    );
}

#[test]
fn the_covered_time_is_a_time() {
    let law = real_law();
    let text = law.text(BOOK).expect("the law has this file").to_owned();
    let exchanged = text.replace("{ from = 2025-01-01, to = 2027-12-31 }", "{ from = 2027-12-31, to = 2025-01-01 }");
    let found = diagnostics(&law.with(BOOK, exchanged));
    assert!(found.starts_with("data/book.toml: `covered`: it ends before it begins; exchange the days\n"), "{found}");
}

#[test]
fn addresses_are_addresses() {
    let remedy = "write it from https:// on, or leave it out";
    for (written, shown) in [
        ("adilet.zan.kz/rus/docs/Z1100000477", "adilet.zan.kz/rus/docs/Z1100000477"),
        ("https://adilet.zan.kz/rus/ docs", "https://adilet.zan.kz/rus/ docs"),
        ("javascript:alert(1)", "javascript:alert(1)"),
    ] {
        let line = format!("data/acts.toml: act `migration-law`: `{shown}` is no web address; {remedy}");
        check("data/acts.toml", "https://adilet.zan.kz/rus/docs/Z1100000477", written, &[&line]);
    }
}

#[test]
fn acts_have_words_and_days() {
    let law = real_law();
    let text = law.text("data/acts.toml").expect("the law has this file").to_owned();
    let act = "\n[[act]]\nid       = \"heard-of\"\nknown_on = 2026-11-22\n";
    let found = diagnostics(&law.clone().with("data/acts.toml", text.clone() + act));
    assert_eq!(
        found,
        "data/acts.toml: act `heard-of`: it has no wording `act-heard-of`; write the message below locales/en\n"
    );
    let found = diagnostics(&law.with("data/acts.toml", text + "\n[[act]]\nid = \"heard-of\"\n"));
    assert!(found.contains(": act `heard-of`: missing key `known_on`; add it"), "{found}");
}

#[test]
fn every_kind_of_entry_needs_its_words() {
    let found = ruqsat_law_compiler::compile(&real_law(), &|_| false).expect_err("nothing has words");
    let causes: String = found.iter().map(|diagnostic| format!("{diagnostic}\n")).collect();
    for piece in [
        "data/rules/term.toml: rule `term.issue`: it has no wording `rule-term-issue.not-met`",
        "data/rules/term.toml: rule `term.issue`: it has no wording `rule-term-issue.why`",
        "data/rules/external.toml: rule `external.quota`: it has no wording `rule-external-quota.ask`",
        "rule `worker.citizenship`: it has no wording `rule-worker-citizenship.not-met-sources_differ`",
        "data/records/periods.toml: record `PER-01`: it has no wording `record-per-01`",
        "data/acts.toml: act `migration-law`: it has no wording `act-migration-law`",
        "data/documents.toml: document `passport`: it has no wording `document-passport.what`",
        "data/deadlines.toml: deadline `file_by`: it has no wording `deadline-file_by.why`",
        "destination `student_rules`: it has no wording `destination-student_rules.where`",
        "fact `permit.months`: it has no wording `fact-permit-months.question`",
    ] {
        assert!(causes.contains(piece), "{piece}");
    }
}
