//! The sheet for the office, rendered natively in every language.

use std::path::Path;
use std::rc::Rc;
use std::sync::LazyLock;

use ruqsat::interview::{Household, Interview};
use ruqsat::more::Library;
use ruqsat::more::entry::{self, Desk, Host, Later, LaterAction, LaterStep, SheetAction, Telling};
use ruqsat::pages::CopyState;
use ruqsat::platform::Load;
use ruqsat::route::Route;
use ruqsat::view_model::Words;
use ruqsat_eligibility::{FactId, InputValue, parse_date};
use ruqsat_guide_compiler::{CompiledGuide, compile};
use ruqsat_message_compiler::{Compiled, compile_without};
use ruqsat_messages::Catalog;
use yew::prelude::*;

mod support;
use support::html;

static GUIDE: LazyLock<CompiledGuide> = LazyLock::new(|| {
    compile(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap_or_else(|lines| unreachable!("{}", lines.join("\n")))
});

/// As native programs have it: with every file.
static WORDS: LazyLock<Compiled> = LazyLock::new(|| {
    compile_without(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), &[]).expect("the wording compiles")
});

fn guide_file(lang: &str) -> Vec<u8> {
    GUIDE.file(lang).expect("a language").expect("it is short")
}

fn library(lang: &str) -> &'static Library {
    entry::read(&guide_file(lang)).expect("the guide of this build")
}

/// The verdict that the acceptance case expects.
fn expected(case: &str) -> String {
    let path = format!("{}/tests/cases/{case}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("the case is there");
    let json: serde_json::Value = serde_json::from_str(&text).expect("the case is JSON");
    json["expect"]["verdict"].as_str().expect("a verdict").to_owned()
}

/// The case, and these answers beside.
fn answered(case: &str, others: &[(FactId, InputValue)]) -> Interview {
    let mut interview = support::answered(case);
    for (fact, value) in others {
        interview.answers.set_input(*fact, value).expect("a value of the fact");
    }
    interview
}

fn words(lang: &str, role: &'static str, interview: &Interview) -> Words {
    let operation = interview.walk().report.as_ref().ok().and_then(|report| report.operation);
    Words::new(Rc::new(Catalog::native(lang).expect("a language of the project")), role, operation)
}

/// The screen after these actions; whatever they ask to be loaded is.
fn screen(library: &'static Library, role: &'static str, interview: &Interview, actions: &[SheetAction]) -> String {
    let mut later = Later::default();
    let mut interview = interview.clone();
    let words = words(library.lang(), role, &interview);
    let telling = Telling { library, words: &words, on: interview.filing_day(), opens_sources: false };
    for action in actions {
        let mut action = LaterAction::Sheet(*action);
        loop {
            let household = &mut Household::default();
            let desk = Desk { later: &mut later, telling, interview: &mut interview, household };
            action = match entry::act(desk, &action) {
                LaterStep::Load(Load::OtherWords, lang) => LaterAction::Loaded(Load::OtherWords, WORDS.file(lang)),
                LaterStep::Load(Load::OtherGuide, lang) => {
                    LaterAction::Loaded(Load::OtherGuide, Some(guide_file(lang)))
                }
                step => {
                    assert_eq!(step, LaterStep::Stay);
                    break;
                }
            };
        }
    }
    drawn(library, role, interview, later)
}

fn drawn(library: &'static Library, role: &'static str, interview: Interview, later: Later) -> String {
    html(move || {
        let walk = interview.walk();
        let words = words(library.lang(), role, &interview);
        let host = Host {
            telling: Telling { library, words: &words, on: interview.filing_day(), opens_sources: false },
            interview: &interview,
            household: &Household::default(),
            walk: &walk,
            back: Route::Outcome,
            copy: CopyState { copied: None, on_copied: Callback::noop() },
            later: &later,
            files: &[],
            on_event: Callback::noop(),
        };
        entry::screen(&host, Route::Sheet).expect("the screen is there")
    })
}

/// What stands on paper.
fn paper(page: &str) -> &str {
    let (_, paper) = page.split_once("<article").expect("there is a sheet");
    paper.split_once("</article>").expect("it ends").0
}

const ROLES: [&str; 3] = ["worker", "employer", "consultant"];
/// A case for each verdict.
const VERDICTS: [&str; 9] = [
    "issue-everything-in-order",
    "issue-only-the-tax-is-left",
    "issue-hold-the-tax-for-a-missing-paper",
    "issue-tajik-day-45",
    "issue-thirteen-months",
    "issue-company-employer",
    "issue-first-answers-only",
    "extend-on-the-last-day",
    "revoke",
];

#[test]
fn every_verdict_stands_on_a_sheet_without_gaps() {
    for lang in ["en", "ru", "qps"] {
        let library = library(lang);
        for role in ROLES {
            for case in VERDICTS {
                let verdict = expected(case);
                let page = screen(library, role, &answered(case, &[]), &[SheetAction::TickAll]);
                let place = format!("{case} for the {role} in {lang}");
                assert_eq!(page.matches("<h1").count(), 1, "{place}: one heading");
                assert!(page.contains(&format!("data-verdict=\"{verdict}\"")), "{place}: {verdict}");
                for empty in ["{ $", "{$", "\"></h2>", "\"></h3>", "<li></li>", "<strong></strong>"] {
                    assert!(!page.contains(empty), "{place}: {empty}");
                }
                for part in ["head", "result", "answers", "check"] {
                    assert!(page.contains(&format!("data-part=\"{part}\"")), "{place}: {part}");
                }
                assert!(page.contains("data-part=\"code\"") && page.contains("#/check/"), "{place}: code and link");
            }
        }
    }
}

/// The second language comes through the seam, and each row has both.
#[test]
fn russian_stands_beside_row_by_row() {
    for case in VERDICTS {
        let page = screen(library("en"), "worker", &answered(case, &[]), &[SheetAction::TickAll, SheetAction::Beside]);
        let paper = paper(&page);
        let rows = paper.matches("app-sheet__row").count() - paper.matches("app-sheet__row--").count();
        let alone = paper.matches("app-sheet__row--alone").count();
        assert_eq!((rows > 12 || case == "revoke", alone), (true, 1), "{case}: {rows} rows");
        assert_eq!(paper.matches("lang=\"en\"").count(), rows, "{case}");
        assert_eq!(paper.matches("lang=\"ru\"").count(), rows - alone, "{case}");
    }
}

#[test]
fn for_a_russian_reader_there_is_no_second_language() {
    let page = screen(library("ru"), "worker", &answered("issue-everything-in-order", &[]), &[SheetAction::Beside]);
    assert!(!page.contains("sheet.beside") && !paper(&page).contains("lang=\"en\""));
    let page = screen(library("en"), "worker", &answered("issue-everything-in-order", &[]), &[]);
    assert!(page.contains("sheet.beside"));
}

#[test]
fn what_cannot_be_loaded_is_told_and_can_be_tried_again() {
    let (library, mut interview, mut later) =
        (library("en"), answered("issue-everything-in-order", &[]), Later::default());
    let words = words("en", "worker", &interview);
    let telling = Telling { library, words: &words, on: interview.filing_day(), opens_sources: false };
    let mut act = |action: LaterAction| {
        let household = &mut Household::default();
        entry::act(Desk { later: &mut later, telling, interview: &mut interview, household }, &action)
    };
    let beside = || LaterAction::Sheet(SheetAction::Beside);
    let asked = LaterStep::Load(Load::OtherWords, "ru");
    assert_eq!(act(beside()), asked);
    assert_eq!(act(LaterAction::Loaded(Load::OtherWords, Some(vec![0]))), LaterStep::Stay);
    assert_eq!(act(beside()), asked);
    // Who changes their mind gets nothing more.
    assert_eq!(act(beside()), LaterStep::Stay);
    assert_eq!(act(LaterAction::Loaded(Load::OtherWords, WORDS.file("ru"))), LaterStep::Stay);
    assert_eq!(act(beside()), LaterStep::Load(Load::OtherGuide, "ru"));
    assert_eq!(act(LaterAction::Loaded(Load::OtherGuide, None)), LaterStep::Stay);
    let page = drawn(library, "worker", interview, later);
    assert!(page.contains("could not be loaded") && !page.contains("app-sheet--two"));
}

fn text(text: &str) -> InputValue {
    InputValue::Text(text.to_owned())
}

/// Answers that name a person, and others that do as well.
fn private() -> [(FactId, InputValue, InputValue); 4] {
    [
        (FactId::BirthDate, text("1990-01-01"), text("1991-02-03")),
        (FactId::Iin, text("900101300007"), text("900101300017")),
        (FactId::NameLatin, text("Karimov Azizbek"), text("Karimov Asizbek")),
        (
            FactId::PassportMrz,
            text("P<UZBKARIMOV<<AZIZBEK<<<<<<<<<<<<<<<<<<<<<<<\nAA12345678UZB9001011M2812313<<<<<<<<<<<<<<<4"),
            text("P<"),
        ),
    ]
}

#[test]
fn no_private_answer_changes_a_letter_of_the_sheet_unless_it_is_ticked() {
    let library = library("en");
    let case = "issue-everything-in-order";
    for actions in [&[][..], &[SheetAction::TickAll], &[SheetAction::TickAll, SheetAction::Beside]] {
        let without = screen(library, "worker", &answered(case, &[]), actions);
        let ticked: Vec<_> = actions.iter().copied().chain([SheetAction::Private]).collect();
        for (fact, value, other) in private() {
            for value in [value, other] {
                let interview = answered(case, &[(fact, value.clone())]);
                let page = screen(library, "worker", &interview, actions);
                assert!(paper(&page) == paper(&without), "{}", fact.id());
                let page = screen(library, "worker", &interview, &ticked);
                assert!(paper(&page) != paper(&without), "{}", fact.id());
                assert!(paper(&page).contains(&format!("data-fact=\"{}\"", fact.id())));
                // Neither code nor link has them.
                let code = |page: &str| page.split_once("data-part=\"check\"").map(|(_, check)| check.to_owned());
                assert!(code(paper(&page)) == code(paper(&without)), "{}", fact.id());
            }
        }
    }
}

#[test]
fn no_sensitive_answer_changes_a_letter_of_the_sheet_unless_it_is_ticked() {
    let library = library("en");
    let case = "issue-tajik-day-45";
    for (fact, value) in [
        (FactId::CourtBan, InputValue::Bool(true)),
        (FactId::LawfulStay, InputValue::Bool(false)),
        (FactId::Registered, InputValue::Bool(false)),
        (FactId::WorkerStatus, text("refugee")),
    ] {
        let page = |interview: &Interview, actions: &[SheetAction]| screen(library, "worker", interview, actions);
        let (good, bad) = (answered(case, &[]), answered(case, &[(fact, value)]));
        assert!(paper(&page(&bad, &[])) == paper(&page(&good, &[])), "{}", fact.id());
        let tick = [SheetAction::Tick(fact)];
        assert!(paper(&page(&bad, &tick)) != paper(&page(&good, &tick)), "{}", fact.id());
        let unticked = page(&bad, &[SheetAction::TickAll, SheetAction::Tick(fact)]);
        assert!(!paper(&unticked).contains(&format!("data-fact=\"{}\"", fact.id())), "{}", fact.id());
    }
}

/// A birth date takes the place of the question whether the worker is an adult.
#[test]
fn a_birth_date_in_the_place_of_an_answer_cuts_nothing_off() {
    let library = library("en");
    let mut interview = answered("issue-everything-in-order", &[(FactId::BirthDate, text("1990-01-01"))]);
    interview.answers.clear(FactId::IsAdult);
    let has = |page: &str, fact: &str| paper(page).contains(&format!("data-fact=\"{fact}\""));
    let page = screen(library, "worker", &interview, &[SheetAction::TickAll]);
    for fact in ["permit.months", "tax.paid_tenge", "stay.lawful"] {
        assert!(has(&page, fact), "{fact}");
    }
    assert!(page.contains("data-verdict=\"unfinished\"") && !has(&page, "worker.birth_date"));
    let page = screen(library, "worker", &interview, &[SheetAction::TickAll, SheetAction::Private]);
    for fact in ["permit.months", "tax.paid_tenge", "stay.lawful", "worker.birth_date"] {
        assert!(has(&page, fact), "{fact}");
    }
    assert!(page.contains("data-verdict=\"ready\""), "the sheet says what the result says");
}

/// What the command line prints for a file on standard input.
fn command(arguments: &[&str], file: &str) -> serde_json::Value {
    let (mut out, mut error) = (Vec::new(), Vec::new());
    let around = ruqsat_cli::Surroundings {
        input: &mut file.as_bytes(),
        out: &mut out,
        error: &mut error,
        on_terminal: false,
        today: parse_date("2026-03-02").expect("a date"),
        now: parse_date("2026-03-02").and_then(|day| day.and_hms_opt(12, 0, 0)).expect("a moment"),
    };
    let status = ruqsat_cli::run(["ruqsat-cli"].iter().chain(arguments).map(Into::into), around);
    assert_eq!(status, 0, "{}", String::from_utf8_lossy(&out));
    serde_json::from_slice(&out).expect("JSON")
}

/// A saved file holds the answers that apply no more as well; its code is that of the sheet.
#[test]
fn the_code_on_the_sheet_is_got_again_from_the_saved_file() {
    let library = library("en");
    let beside = [
        (FactId::MonthsGranted, InputValue::Integer(3)),
        (FactId::ProofOfWork, text("missing")),
        (FactId::ContinuousSince, text("2026-01-05")),
        (FactId::BirthDate, text("1990-01-01")),
    ];
    for (others, actions) in [
        (&beside[..], &[SheetAction::TickAll][..]),
        (&beside, &[]),
        (&[(FactId::WorkerStatus, text("refugee"))], &[]),
        (&[(FactId::WorkerStatus, text("refugee"))], &[SheetAction::TickAll]),
    ] {
        let interview = answered("issue-everything-in-order", others);
        let page = screen(library, "worker", &interview, actions);
        let file = ruqsat_link::write_case(&interview.answers, interview.today, None, None);
        let ticks = if actions.is_empty() {
            &[][..]
        } else {
            &["--tick", "worker.status", "--tick", "worker.court_ban", "--tick", "stay.lawful"]
        };
        let arguments: Vec<&str> = ["check", "-", "--hash"].into_iter().chain(ticks.iter().copied()).collect();
        let report = command(&arguments, &file);
        let code = report["hash"].as_str().expect("a code");
        assert!(paper(&page).contains(code), "{code}: {actions:?}");
    }
}

#[test]
fn whoever_leaves_something_out_is_told_what_the_sheet_says_then() {
    let library = library("en");
    let interview = answered("issue-everything-in-order", &[]);
    let page = screen(library, "worker", &interview, &[]);
    assert!(page.contains("data-notice=\"differs\"") && paper(&page).contains("left out of this sheet on purpose"));
    let page = screen(library, "worker", &interview, &[SheetAction::TickAll]);
    assert!(!page.contains("data-notice=\"differs\"") && !paper(&page).contains("left out of this sheet"));
}

#[test]
fn without_the_picture_there_is_no_link_and_without_answers_no_sheet() {
    let library = library("en");
    let page = screen(library, "worker", &answered("revoke", &[]), &[SheetAction::Link]);
    assert!(!page.contains("#/check/") && !page.contains("app-sheet__qr") && page.contains("data-part=\"code\""));
    let page = screen(library, "worker", &Interview::new(parse_date("2026-03-02").expect("a date")), &[]);
    assert!(!page.contains("<article") && page.contains("href=\"#/\""));
}
