//! The guide, practice and the household, rendered natively in every language.

use std::path::Path;
use std::rc::Rc;
use std::sync::LazyLock;

use chrono::NaiveDate;
use ruqsat::interview::{Household, Interview, Walk};
use ruqsat::more::Library;
use ruqsat::more::entry::{self, Desk, Host, Later, LaterAction, LaterStep, Telling};
use ruqsat::pages::CopyState;
use ruqsat::route::Route;
use ruqsat::view_model::Words;
use ruqsat_eligibility::{Destination, FactId, InputValue, Status, parse_date};
use ruqsat_guide::Shelf;
use ruqsat_guide_compiler::{CompiledGuide, compile};
use ruqsat_messages::Catalog;
use yew::prelude::*;

mod support;
use support::{answered, html};

static GUIDE: LazyLock<CompiledGuide> = LazyLock::new(|| {
    compile(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap_or_else(|lines| unreachable!("{}", lines.join("\n")))
});

fn library(lang: &str) -> &'static Library {
    let file = GUIDE.file(lang).expect("a language").expect("it is short");
    entry::read(&file).expect("the guide of this build")
}

fn day(text: &str) -> NaiveDate {
    parse_date(text).expect("a date")
}

/// One day for each time: paper, pilot, eGov only, after the pilot, and a year without values.
const DAYS: [&str; 5] = ["2025-12-01", "2026-01-15", "2026-04-20", "2026-11-25", "2027-02-01"];
const ROLES: [&str; 3] = ["worker", "employer", "consultant"];

const KEPT: Route = Route::Kept { erases: false };

/// A screen of the guide as HTML.
fn screen(library: &'static Library, role: &'static str, on: &str, route: Route) -> String {
    let interview = Rc::new(Interview::new(day(on)));
    household_screen(library, role, Rc::new(Household::default()), interview, route)
}

fn household_screen(
    library: &'static Library,
    role: &'static str,
    household: Rc<Household>,
    interview: Rc<Interview>,
    route: Route,
) -> String {
    later_screen(library, role, household, interview, Rc::default(), route)
}

/// A screen that remembers something beside the answers.
fn later_screen(
    library: &'static Library,
    role: &'static str,
    household: Rc<Household>,
    interview: Rc<Interview>,
    later: Rc<Later>,
    route: Route,
) -> String {
    drawn(library, role, household, interview, later, route).expect("the screen is there")
}

/// The same; none where there is no such page.
fn drawn(
    library: &'static Library,
    role: &'static str,
    household: Rc<Household>,
    interview: Rc<Interview>,
    later: Rc<Later>,
    route: Route,
) -> Option<String> {
    let page = html(move || {
        let walk: Walk = interview.walk();
        let operation = walk.report.as_ref().ok().and_then(|report| report.operation);
        let catalog = Catalog::native(library.lang()).expect("a language of the project");
        let words = Words::new(Rc::new(catalog), role, operation);
        let host = Host {
            files: &[],
            telling: Telling { library, words: &words, on: interview.filing_day(), opens_sources: false },
            interview: &interview,
            household: &household,
            walk: &walk,
            back: Route::Home { on: None },
            copy: CopyState { copied: None, on_copied: Callback::noop() },
            later: &later,
            on_event: Callback::noop(),
        };
        entry::screen(&host, route).unwrap_or_default()
    });
    (!page.is_empty()).then_some(page)
}

/// Ids of the guide's pages.
fn pages() -> impl Iterator<Item = &'static str> {
    GUIDE.guide.pages.iter().map(|page| page.id.as_str())
}

/// Ids of the documents that have a card.
fn cards() -> impl Iterator<Item = &'static str> {
    GUIDE.guide.papers.iter().filter(|paper| paper.shelf != Shelf::Beside).map(|paper| paper.id.as_str())
}

#[test]
fn every_other_service_has_a_page() {
    for destination in Destination::ALL {
        let id = format!("destination-{}", destination.word());
        assert!(pages().any(|page| page == id), "{id}");
    }
}

#[test]
fn an_address_of_no_page_leads_to_none() {
    let library = library("en");
    let catalog = Catalog::native("en").expect("a language of the project");
    let words = Words::new(Rc::new(catalog), "worker", None);
    let telling = Telling { library, words: &words, on: day("2026-03-02"), opens_sources: false };
    for hash in ["#/guide/x", "#/papers/x", "#/papers/employer_permit"] {
        assert_eq!(entry::title(telling, Route::from_hash(hash)), words.get("title", "not-found", ""), "{hash}");
        assert_eq!(
            drawn(
                library,
                "worker",
                Rc::default(),
                Rc::new(Interview::new(telling.on)),
                Rc::default(),
                Route::from_hash(hash)
            ),
            None
        );
    }
}

#[test]
fn every_screen_has_one_heading_and_no_gap_in_its_text() {
    let cases = u8::try_from(GUIDE.guide.practice.len()).expect("few cases");
    for lang in ["en", "ru", "qps"] {
        let library = library(lang);
        for role in ROLES {
            for on in DAYS {
                let pages = pages().map(Route::GuidePage);
                // The cards speak to everybody alike.
                let papers = cards().filter(|_| role == "worker").map(Route::Papers);
                let others = [
                    Route::Guide,
                    Route::Papers(""),
                    Route::Practice,
                    Route::Household,
                    Route::Numbers,
                    Route::Share,
                    Route::Check,
                    KEPT,
                    Route::Law,
                ];
                for route in pages.chain(papers).chain(others).chain((1..=cases).map(Route::PracticeCase)) {
                    let page = screen(library, role, on, route);
                    let place = format!("{} for the {role} on {on} in {lang}", route.hash());
                    assert_eq!(page.matches("<h1").count(), 1, "{place}: one heading");
                    for empty in [
                        "{ $",
                        "{$",
                        "\"></h1>",
                        "\"></h2>",
                        "\"></h3>",
                        "<li></li>",
                        "__text\"></p>",
                        "<ul class=\"app-guide\"></ul>",
                        "<td data-label=\"\"",
                        "<dd lang=\"kk\"></dd>",
                    ] {
                        assert!(!page.contains(empty), "{place}: {empty}");
                    }
                }
            }
        }
    }
}

#[test]
fn each_time_of_filing_has_its_way_and_no_other() {
    let library = library("en");
    let ways = ["paper", "pilot", "egov", "open"];
    for (on, shown) in DAYS.into_iter().zip(["paper", "pilot", "egov", "open", "open"]) {
        let page = screen(library, "worker", on, Route::GuidePage("filing"));
        for way in ways {
            assert_eq!(page.contains(&format!("data-part=\"{way}\"")), way == shown, "{way} on {on}");
        }
    }
}

#[test]
fn fines_are_counted_with_the_index_of_the_year_or_not_at_all() {
    let library = library("en");
    // 25 × 4 325, 10 × 4 325, 30 × 4 325: Code on Administrative Offences, arts. 517 to 519, and the index of 2026.
    let page = screen(library, "worker", "2026-06-30", Route::GuidePage("fines"));
    for amount in ["108,125", "43,250", "129,750", "216,250"] {
        assert!(page.contains(amount), "{amount}");
    }
    assert!(!screen(library, "worker", "2027-01-01", Route::GuidePage("fines")).contains('₸'), "no index of 2027");
}

#[test]
fn nobody_with_an_exempt_status_is_told_that_no_permit_is_needed() {
    let page = screen(library("en"), "worker", "2026-03-02", Route::GuidePage("destination-ask_exempt_status"));
    for claim in ["o permit is needed", "need no permit", "not need a permit", "not need this permit"] {
        assert!(!page.contains(claim), "{claim}");
    }
}

#[test]
fn practice_cases_come_out_as_they_say() {
    for (case, number) in GUIDE.guide.practice.iter().zip(1..) {
        let facts = entry::practice_facts(library("en"), number, true);
        let report = ruqsat_rulebook::check(&facts, day("2026-11-25")).expect("the case can be judged");
        let expected = &case.expected;
        let not_met: Vec<&str> = report
            .findings
            .iter()
            .filter(|finding| finding.status == Status::NotMet)
            .map(|finding| finding.rule)
            .collect();
        let missing: Vec<&str> = report.missing.iter().map(|fact| fact.id()).collect();
        assert_eq!(report.verdict.word(), expected.verdict, "{}", case.id);
        assert_eq!(report.destination.map(|one| one.word()), expected.destination.as_deref(), "{}", case.id);
        let advice = report.payment.as_ref().map(|payment| payment.advice.word());
        assert_eq!(advice, expected.payment.as_deref(), "{}", case.id);
        assert_eq!(not_met, expected.not_met, "{}", case.id);
        assert_eq!(missing, expected.missing, "{}", case.id);
        assert_eq!(report.tax.map(|tax| tax.due_tenge.0), expected.due_tenge, "{}", case.id);
    }
}

#[test]
fn a_loaded_practice_case_agrees_with_its_expectation_and_a_changed_one_does_not() {
    for (case, number) in GUIDE.guide.practice.iter().zip(1..) {
        let library = library("en");
        let answers = entry::practice_facts(library, number, true);
        let mut interview = Interview { answers, practice: Some(number), ..Interview::new(day("2026-11-25")) };
        let compared = |interview: &Interview| {
            let interview = Rc::new(interview.clone());
            household_screen(library, "worker", Rc::default(), interview, Route::PracticeCase(number))
        };
        assert!(compared(&interview).contains("app-notice--good"), "{}", case.id);
        interview.answers.clear(FactId::Operation);
        assert!(!compared(&interview).contains("app-notice--good"), "{}", case.id);
    }
}

#[test]
fn a_household_of_six_is_one_too_many() {
    let worker = |others: i64| {
        let mut interview = Interview::new(day("2026-03-02"));
        interview.answers.set_input(FactId::Operation, &InputValue::Text("issue".into())).expect("an answer");
        interview.answers.set_input(FactId::Citizenship, &InputValue::Text("UZB".into())).expect("an answer");
        interview.answers.set_input(FactId::OtherLabourImmigrants, &InputValue::Integer(others)).expect("an answer");
        interview
    };
    // Migration Law, art. 43-2(5): not more than five at the same time.
    for (had, walked, too_many) in [(0, 5, false), (0, 6, true), (3, 2, false), (3, 3, true)] {
        let household = Household { before: vec![worker(had); walked - 1], after: Vec::new() };
        let interview = Rc::new(worker(had));
        let page = household_screen(library("en"), "employer", Rc::new(household), interview, Route::Household);
        assert_eq!(page.contains("data-notice=\"ceiling\""), too_many, "{had} and {walked}");
        assert_eq!(page.contains("data-action=\"add-worker\""), !too_many, "{had} and {walked}");
        assert_eq!(page.matches("app-household__worker").count(), walked);
    }
}

/// The states of the stations on the map of a case, and the place of the one that the case stands at.
fn stations(case: &str) -> (Vec<String>, Option<usize>) {
    let page =
        household_screen(library("en"), "worker", Rc::default(), Rc::new(answered(case)), Route::GuidePage("filing"));
    let map = page.split("app-route-map__step\"").skip(1).map(|step| step.split('>').next().unwrap_or_default());
    let map: Vec<_> = map.filter(|step| step.contains("data-state")).collect();
    let here = map.iter().position(|step| step.contains("aria-current=\"step\""));
    let state =
        |step: &&str| step.split("data-state=\"").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
    (map.iter().filter_map(state).collect(), here)
}

#[test]
fn the_map_of_the_way_shows_how_far_a_case_is() {
    // Number, signature, papers and tax by the answers; then the application, and police, akimat and permit.
    let to_come = ["to_come"; 4];
    let check = |case: &str, own: [&str; 4], here: Option<usize>| {
        let (states, place) = stations(case);
        assert_eq!(states, [&own[..], &to_come[..]].concat(), "{case}");
        assert_eq!(place, here, "{case}");
    };
    check("issue-everything-in-order", ["done"; 4], Some(4));
    check("issue-only-the-tax-is-left", ["done", "done", "done", "open"], Some(3));
    check("issue-hold-the-tax-for-a-missing-paper", ["done", "done", "open", "to_come"], Some(2));
    // What the law stops is not sent on to pay or to file.
    assert_eq!(stations("issue-thirteen-months").1, None);
    assert_eq!(stations("issue-company-employer"), (Vec::new(), None));
}

#[test]
fn facts_to_copy_are_plain_and_only_those_that_are_known() {
    let mut interview = Interview::new(day("2026-03-02"));
    let mut answer = |fact, value| interview.answers.set_input(fact, &value).expect("an answer");
    answer(FactId::Operation, InputValue::Text("issue".into()));
    answer(FactId::Citizenship, InputValue::Text("UZB".into()));
    answer(FactId::Iin, InputValue::Text("900101300007".into()));
    let page = household_screen(library("en"), "worker", Rc::default(), Rc::new(interview), Route::GuidePage("filing"));
    assert!(page.contains("900101300007") && page.contains("Names a person"), "what names a person is marked");
    assert!(page.contains("Uzbekistan"));
    assert!(!page.contains("data-fact=\"stay.entry_date\""), "nothing is listed that was not answered");
}

/// A passport of somebody invented, as the package `mrz` takes it for one; and the same with a letter for a digit.
const LINES: [&str; 2] =
    ["P<UZBKARIMOV<<AZIZBEK<<<<<<<<<<<<<<<<<<<<<<<\n", "AA12345678UZB9001011M2812313<<<<<<<<<<<<<<<4"];

/// Number and passport beside these answers, as HTML, and how the rule that compares them came out.
fn numbers(lang: &str, facts: &[(FactId, &str)]) -> (String, Status) {
    let mut interview = Interview::new(day("2026-03-02"));
    let lines = LINES.concat();
    for (fact, value) in [(FactId::Operation, "issue"), (FactId::PassportMrz, &*lines)].iter().chain(facts) {
        interview.answers.set_input(*fact, &InputValue::Text((*value).to_owned())).expect("a value of the fact");
    }
    let report = ruqsat_rulebook::check(&interview.answers, interview.today).expect("a case");
    let status = report.finding("passport.mrz_matches").expect("a rule of the issue").status;
    let page = household_screen(library(lang), "worker", Rc::default(), Rc::new(interview), Route::Numbers);
    (page, status)
}

#[test]
fn what_is_shown_to_differ_is_what_the_rule_finds_to_differ() {
    let mut seen = 0;
    for name in ["", "Karimov Azizbek", "KARIMOV, AZIZBEK", "Karimov Asizbek", "Азизбек"] {
        for born in ["", "1990-01-01", "1990-01-10"] {
            for valid_to in ["", "2028-12-31", "2028-12-30"] {
                for citizenship in ["", "UZB", "TJK"] {
                    let facts = [
                        (FactId::NameLatin, name),
                        (FactId::BirthDate, born),
                        (FactId::PassportValidTo, valid_to),
                        (FactId::Citizenship, citizenship),
                    ];
                    let given: Vec<_> = facts.into_iter().filter(|(_, value)| !value.is_empty()).collect();
                    let (page, status) = numbers("en", &given);
                    let differs = page.contains("data-state=\"differs\"");
                    assert_eq!(differs, status == Status::NotMet, "{given:?}");
                    let rows = page.matches("data-state=\"").count();
                    assert_eq!(rows - page.matches("not-given").count(), given.len(), "{given:?}");
                    seen += 1;
                }
            }
        }
    }
    assert_eq!(seen, 135);
}

#[test]
fn what_names_a_person_is_marked_wherever_it_shows() {
    for (lang, mark) in [("en", "Private"), ("ru", "Личное")] {
        let (page, _) = numbers(lang, &[(FactId::Iin, "900101300007"), (FactId::NameLatin, "Karimov Azizbek")]);
        assert_eq!(page.matches(&format!("app-tag\">{mark}")).count(), 4, "each field in {lang}");
        assert!(page.contains("iin-fine") && page.contains("mrz-fine"), "{lang}");
    }
}

/// The card of a document for a case of `tests/cases` with some answers changed: `yes`, `no`, a word or a date.
fn card_in(id: &'static str, case: &str, changed: &[(FactId, &str)]) -> String {
    let mut interview = answered(case);
    for (fact, value) in changed {
        let value = match *value {
            "yes" => InputValue::Bool(true),
            "no" => InputValue::Bool(false),
            word => InputValue::Text(word.into()),
        };
        interview.answers.set_input(*fact, &value).expect("an answer");
    }
    household_screen(library("en"), "worker", Rc::default(), Rc::new(interview), Route::Papers(id))
}

const ISSUE: &str = "issue-everything-in-order";

/// The state that a card shows.
fn state(page: &str) -> Option<&str> {
    page.split("data-state=\"").nth(1)?.split('"').next()
}

#[test]
fn a_passport_that_ends_before_the_day_of_filing_has_expired() {
    // Migration Law, art. 6(2): the passport is valid. The last day itself still counts; the case is filed on 2 March.
    for (end, expected) in [("2026-03-01", "expired"), ("2026-03-02", "have"), ("unknown", "unknown")] {
        let page = card_in("passport", ISSUE, &[(FactId::PassportValidTo, end)]);
        assert_eq!(state(&page), Some(expected), "{end}");
    }
}

#[test]
fn insurance_and_certificate_come_from_a_database_from_13_april_2026_on() {
    // Notice of the akimat of Kurchatov of 13 April 2026 (DOC-03).
    for id in ["medical_insurance", "medical_certificate"] {
        for (on, how, other) in [("2026-04-12", "upload", "database"), ("2026-04-13", "database", "upload")] {
            let without_case = screen(library("en"), "worker", on, Route::Papers(id));
            for page in [without_case, card_in(id, ISSUE, &[(FactId::ApplicationDate, on)])] {
                assert!(page.contains(&format!("data-status=\"{how}\"")), "{id} on {on}");
                assert!(!page.contains(&format!("data-status=\"{other}\"")), "{id} on {on}");
                assert_eq!(page.contains("From a database: a paper in your hand"), how == "database", "{id} on {on}");
            }
        }
    }
}

#[test]
fn a_card_knows_only_what_the_case_tells() {
    use FactId::{HasIin, MedicalInsurance, PermitEnd, ResidencePermit, TaxState};
    for (id, case, changed, expected) in [
        ("medical_insurance", ISSUE, &[(MedicalInsurance, "missing")][..], Some("missing")),
        ("medical_insurance", ISSUE, &[], Some("have")),
        ("medical_insurance", ISSUE, &[(MedicalInsurance, "unknown")], Some("unknown")),
        ("tax_receipt", ISSUE, &[(TaxState, "not_paid")], Some("to_do")),
        ("iin", ISSUE, &[], Some("have")),
        ("iin", ISSUE, &[(HasIin, "no")], Some("missing")),
        ("residence_permit", ISSUE, &[(ResidencePermit, "unknown")], Some("unknown")),
        // The permit of the case ends on 1 June 2026; that day still counts.
        ("permit", "extend-in-order", &[(FactId::ApplicationDate, "2026-06-01")], Some("have")),
        ("permit", "extend-in-order", &[(PermitEnd, "2026-05-19")], Some("expired")),
        // The checklist of an extension has no insurance, and no answer tells of the contract as a paper.
        ("medical_insurance", "extend-in-order", &[], None),
        ("contract", ISSUE, &[], None),
    ] {
        assert_eq!(state(&card_in(id, case, changed)), expected, "{id} in {case} with {changed:?}");
    }
    for id in cards() {
        let page = screen(library("en"), "worker", "2026-03-02", Route::Papers(id));
        assert_eq!(state(&page), None, "{id} without a case");
    }
}

#[test]
fn a_last_safe_day_stands_on_the_card_of_its_document() {
    // Migration Law, art. 6(5): calendar day 30 after crossing the border; counted from 20 February that is 21 March.
    let page = card_in("registration", ISSUE, &[]);
    let notice = page.split("data-notice=\"deadline\"").nth(1).expect("the day is there");
    assert!(notice.contains("21 March 2026"), "{notice}");
}

#[test]
fn look_alikes_stand_beside_each_other_with_the_same_statements() {
    for paper in GUIDE.guide.papers.iter().filter(|paper| paper.shelf != Shelf::Beside) {
        let id = paper.id.as_str();
        let page = screen(library("en"), "worker", "2026-05-04", Route::Papers(id));
        let beside = paper.alike.len() + 1;
        assert_eq!(page.matches("class=\"app-alike__item").count(), beside, "{id}");
        assert_eq!(page.matches("<th scope=\"col\">").count(), beside, "{id}");
        assert_eq!(page.matches("<td data-label").count() + page.matches("<td class").count(), 3 * beside, "{id}");
        // Its own picture above, then one for each.
        assert_eq!(page.matches("viewBox=\"0 0 120 90\"").count(), beside + 1, "{id}");
        // What is a guess of ours about a mix-up is marked so.
        assert!(page.contains("Our reading"), "{id}");
    }
}

#[test]
fn no_two_documents_look_the_same() {
    let papers = &GUIDE.guide.papers;
    for (place, one) in papers.iter().enumerate() {
        assert!(one.drawing.len() >= 4, "{}: too little to tell it by", one.id);
        for other in &papers[place + 1..] {
            assert_ne!(one.drawing, other.drawing, "{} and {}", one.id, other.id);
        }
    }
}

#[test]
fn names_that_are_not_established_are_said_to_be_unknown() {
    // The Kazakh text of the Migration Law names the medical certificate; no Kazakh name of the passport was read.
    let card = |id| screen(library("ru"), "worker", "2026-03-02", Route::Papers(id));
    assert!(card("medical_certificate").contains("<dd lang=\"kk\">медициналық анықтама</dd>"));
    assert!(
        card("passport").contains("Официальное название нам неизвестно</dd>")
            && !card("passport").contains("lang=\"kk\"")
    );
}

/// Answers with two that name a person.
fn named() -> Interview {
    let mut interview = Interview { reference: "MSK-0042".into(), ..Interview::new(day("2026-03-02")) };
    for (fact, value) in [
        (FactId::Operation, "issue"),
        (FactId::Citizenship, "UZB"),
        (FactId::Iin, "900101300007"),
        (FactId::NameLatin, "Karimov «Aziz» & Co #1"),
    ] {
        interview.answers.set_input(fact, &InputValue::Text(value.to_owned())).expect("an answer");
    }
    interview
}

/// What a file that was chosen leads to, and the screen then.
fn chosen(lang: &str, mut interview: Interview, file: &[u8]) -> (LaterStep, String) {
    let (mut later, mut household) = (Later::default(), Household::default());
    let before = interview.clone();
    let library = library(lang);
    let words = Words::new(Rc::new(Catalog::native(lang).expect("a language")), "worker", None);
    let telling = Telling { library, words: &words, on: interview.filing_day(), opens_sources: false };
    let desk = Desk { later: &mut later, telling, interview: &mut interview, household: &mut household };
    let step = entry::act(desk, &LaterAction::File(Some(file.to_vec())));
    assert_eq!(interview, before, "nothing changes before the yes");
    let page = later_screen(library, "worker", household.into(), interview.into(), later.into(), KEPT);
    (step, page)
}

#[test]
fn a_file_to_save_holds_just_the_answers_and_its_name_tells_nobody() {
    let interview = named();
    let page = household_screen(library("en"), "worker", Rc::default(), Rc::new(interview.clone()), KEPT);
    assert!(page.contains("download=\"ruqsat-MSK-0042.json\""), "{page}");
    let (_, address) = page.split_once("data:application/json;charset=utf-8,").expect("an address");
    let (address, _) = address.split_once('"').expect("its end");
    let mut bytes = Vec::new();
    let mut parts = address.split('%');
    bytes.extend(parts.next().unwrap_or_default().bytes());
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).expect("a byte"));
        bytes.extend(part[2..].bytes());
    }
    let file = ruqsat_link::read_case(&bytes).expect("a case");
    assert_eq!((file.facts, file.refused.len()), (interview.answers, 0));
    assert_eq!(file.reference.expect("it has one").as_str(), "MSK-0042");
    // Both answers that name a person are told beforehand, and the box to leave them out is there.
    assert!(page.contains("id=\"save-without\""));
    let nothing = Interview::new(day("2026-03-02"));
    let empty = household_screen(library("en"), "worker", Rc::default(), Rc::new(nothing), KEPT);
    assert!(!empty.contains("data-action=\"save\"") && !empty.contains("data-action=\"keep\""));
}

#[test]
fn every_kind_of_wrong_file_has_its_words_in_every_language() {
    let large = vec![b' '; ruqsat_link::LARGEST_FILE + 1];
    let files: [&[u8]; 7] = [
        b"",
        b"{\"schema\": 1, \"facts\": {",
        &large,
        b"\x89PNG",
        b"[]",
        b"{\"schema\": 2}",
        b"{\"role\": \"worker\", \"role\": \"employer\"}",
    ];
    for lang in ["en", "ru", "qps"] {
        let mut told = std::collections::BTreeSet::new();
        for file in files {
            let (step, page) = chosen(lang, named(), file);
            assert!(matches!(step, LaterStep::Wrong(_)), "{step:?}");
            assert_eq!(page.matches("<h1").count(), 1);
            let (_, error) = page.split_once("<p class=\"app-error\">").expect("the mistake stands at the field");
            let (error, _) = error.split_once("</p>").expect("its end");
            assert!(!error.is_empty() && !error.contains("{ $"), "{lang}: {error}");
            told.insert(error.to_owned());
        }
        assert_eq!(told.len(), files.len(), "each kind has words of its own in {lang}");
    }
}

#[test]
fn a_file_is_shown_beside_what_is_there() {
    let file = br#"{"schema": 1, "saved_on": "2026-02-20", "facts": {"operation": "issue", "worker.citizenship": "TJK",
        "permit.months": 3, "permit.end": "never", "<img src=x>": 1}}"#;
    for lang in ["en", "ru", "qps"] {
        let (step, page) = chosen(lang, named(), file);
        assert_eq!(step, LaterStep::Anew);
        for (fact, state) in [
            ("worker.citizenship", "differs"),
            ("permit.months", "new"),
            ("worker.iin", "only-here"),
            ("worker.name_latin", "only-here"),
        ] {
            assert!(page.contains(&format!("data-fact=\"{fact}\" data-state=\"{state}\"")), "{fact} in {lang}: {page}");
        }
        assert!(!page.contains("data-fact=\"operation\""), "what is the same is folded");
        assert!(page.contains("data-notice=\"refused\"") && !page.contains("img src"), "{lang}");
        assert!(page.contains("data-action=\"open-case\"") && page.contains("data-action=\"leave\""));
    }
}

/// The screen of files with what `files.js` tells of them: paper chosen, hash of the content, name.
fn files_screen(shown: usize, files: &[(&str, &str, String)]) -> String {
    let rows = files.iter().enumerate().map(|(place, (paper, hash, name))| {
        format!("\u{1e}{place}\u{1f}done\u{1f}100\u{1f}9\u{1f}{paper}\u{1f}{hash}\u{1f}pdf;1;210x297;;;\u{1f}{name}")
    });
    let told = format!("\u{1f}\u{1f}{shown}\u{1f}0{}", rows.collect::<String>());
    let interview = support::answered("issue-everything-in-order");
    html(move || {
        let walk = interview.walk();
        let operation = walk.report.as_ref().ok().and_then(|report| report.operation);
        let words = Words::new(Rc::new(Catalog::native("en").expect("English")), "worker", operation);
        let host = Host {
            files: told.as_bytes(),
            telling: Telling {
                library: library("en"),
                words: &words,
                on: interview.filing_day(),
                opens_sources: false,
            },
            interview: &interview,
            household: &Household::default(),
            walk: &walk,
            back: Route::Home { on: None },
            copy: CopyState { copied: None, on_copied: Callback::noop() },
            later: &Later::default(),
            on_event: Callback::noop(),
        };
        entry::screen(&host, Route::Documents).expect("the screen is there")
    })
}

/// Each row from its own mark to the next.
fn file_row(page: &str, place: usize) -> &str {
    let (_, row) = page.split_once(&format!("data-file=\"{place}\"")).expect("the row is there");
    row.split("data-file=").next().unwrap_or_default()
}

#[test]
fn files_of_one_content_name_each_other_and_the_paper_of_another() {
    let file = |paper, hash, name: &str| (paper, hash, name.to_owned());
    let page = files_screen(
        9,
        &[
            file("", "a", "one.pdf"),
            file("passport", "a", "two.pdf"),
            file("criminal_record", "a", "three.pdf"),
            file("passport", "b", "four.pdf"),
            file("passport", "b", "five.pdf"),
            file("", "", "six.pdf"),
        ],
    );
    let check = |place, problems: &[&str], other: &str| {
        let row = file_row(&page, place);
        let found: Vec<_> = row.split("data-problem=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(found, problems, "file {place}");
        assert!(row.contains(other), "file {place}: {other}");
    };
    check(0, &["same"], "two.pdf");
    check(1, &["same", "two-papers"], "one.pdf");
    check(2, &["same", "two-papers"], "one.pdf");
    check(3, &["same"], "five.pdf");
    check(4, &["same"], "four.pdf");
    check(5, &[], "six.pdf");
}

/// As many as the screen takes: what is compared must not grow with the square of them.
#[test]
fn a_thousand_files_of_one_content_are_told() {
    let name = |place| ("", "a", format!("{place} {}.pdf", "scan of a page ".repeat(12)));
    let page = files_screen(2, &(0..1000).map(name).collect::<Vec<_>>());
    assert!(file_row(&page, 0).contains(&name(1).2) && file_row(&page, 1).contains(&name(0).2));
    assert_eq!(page.matches("data-problem=\"same\"").count(), 2);
}
