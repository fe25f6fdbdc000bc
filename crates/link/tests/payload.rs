//! Payloads: what goes in comes out, nothing else does, and every change is noticed.

mod support;

use proptest::prelude::*;
use ruqsat_eligibility::{Answer, FactId, Facts, Operation, parse_date};
use ruqsat_link::{LONGEST, Language, Link, LinkFact, Purpose, Receipt, Reference, Selection, Shared, Side, Way};
use ruqsat_rulebook::book;
use support::{acceptance, all_ticked, any_case, any_selection, longest, samples};

const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Every kind of link over a case; a result only where the answers do not contradict each other.
fn links(facts: &Facts, selection: Selection) -> Vec<Link> {
    let today = samples::on();
    let half = |side| Link::half(book(), facts, side, selection, today);
    let reference = Reference::new("MSK-0042").expect("a reference");
    let russian = Language::from_tag("ru").expect("a language");
    let mut links = vec![
        Link::preset(book(), facts, selection, today).with_language(russian).with_reference(reference),
        half(Side::Worker),
        half(Side::Employer).with_valid_until(today),
    ];
    links.extend(Link::result(book(), facts, selection, today));
    links
}

fn is_sound(payload: &str) {
    assert!(payload.len() <= LONGEST, "{} characters", payload.len());
    assert!(payload.chars().all(|letter| LETTERS.contains(letter)), "{payload}");
}

proptest! {
    #[test]
    fn any_case_comes_back(facts in any_case(), selection in any_selection()) {
        for link in links(&facts, selection) {
            let payload = link.payload();
            is_sound(&payload);
            let read = Link::read(&payload).expect("it was just made");
            prop_assert_eq!(&read, &link);
            for fact in LinkFact::all() {
                let expected = if selection.takes(fact) { facts.answer(fact.id()) } else { &Answer::Absent };
                prop_assert_eq!(read.facts().answer(fact.id()), expected);
            }
        }
    }

    /// Not only does no private answer occur in a link: nothing of it does, for no such answer changes a letter.
    #[test]
    fn nothing_of_a_private_or_unticked_answer_is_in_a_link_or_a_code(
        facts in any_case(),
        others in any_case(),
        selection in any_selection(),
    ) {
        let mut other = facts.clone();
        let hidden = |fact: FactId| LinkFact::of(fact).is_none_or(|fact| !selection.takes(fact));
        for &fact in FactId::ALL.iter().filter(|fact| hidden(**fact)) {
            match others.answer(fact) {
                Answer::Absent => other.clear(fact),
                Answer::Unknown => other.set_unknown(fact),
                Answer::Given(value) => other.set_value(fact, value.clone()),
            }
        }
        let payloads = |facts: &Facts| links(facts, selection).iter().map(Link::payload).collect::<Vec<_>>();
        prop_assert_eq!(payloads(&facts), payloads(&other));
        let code = |facts: &Facts| Receipt::of(book(), &Shared::of(facts, selection), samples::on());
        prop_assert_eq!(code(&facts), code(&other));
    }

    #[test]
    fn any_text_gives_a_link_or_an_error(text in ".{0,60}", letters in "[0-9A-HJKMNP-TV-Z]{0,420}") {
        prop_assert!(Link::read(&text).is_err());
        prop_assert!(Link::read(&letters).is_err());
    }

    #[test]
    fn the_code_is_got_again_from_the_link(facts in any_case(), selection in any_selection()) {
        let code = Receipt::of(book(), &Shared::of(&facts, selection), samples::on());
        for link in links(&facts, selection) {
            let read = Link::read(&link.payload()).expect("it was just made");
            prop_assert_eq!(Receipt::of_link(&read), code);
        }
    }
}

/// By the checksum this holds for every payload: a change of one letter is a burst of at most eight bits, and a CRC of
/// 24 bits finds every burst of up to 24. Two letters that changed places are a burst of sixteen.
#[test]
fn every_changed_character_is_noticed() {
    let cases = acceptance();
    for (name, facts) in cases.iter().chain([&("longest".to_owned(), longest("extend"))]) {
        for link in links(facts, all_ticked()) {
            let payload = link.payload();
            for place in 0..payload.len() {
                let (head, tail) = (&payload[..place], &payload[place + 1..]);
                let old = &payload[place..=place];
                // Any other letter of the alphabet, and some that are none.
                for new in LETTERS.chars().chain("ILOUailou-_.%/ я".chars()).filter(|new| !old.contains(*new)) {
                    let changed = format!("{head}{new}{tail}");
                    assert!(Link::read(&changed).is_err(), "{name}: {payload} {changed}");
                }
                assert!(Link::read(&format!("{head}{tail}")).is_err(), "{name}: {payload} without letter {place}");
                assert!(Link::read(head).is_err(), "{name}: {payload} cut before letter {place}");
                if let Some(next) = tail.get(..1).filter(|next| *next != old) {
                    let swapped = format!("{head}{next}{old}{}", &tail[1..]);
                    assert!(Link::read(&swapped).is_err(), "{name}: {payload} {swapped}");
                }
            }
        }
    }
}

#[test]
fn the_longest_link_is_short_enough() {
    let reference = Reference::new("CASE-2026-03-02-00000012").expect("a reference");
    let (far, russian) = (parse_date("9999-12-31").expect("a day"), Language::from_tag("ru").expect("a language"));
    let mut most = 0;
    for operation in Operation::ALL {
        let link = Link::result(book(), &longest(operation.word()), all_ticked(), far).expect("no contradiction");
        let payload = link.with_language(russian).with_reference(reference.clone()).with_valid_until(far).payload();
        is_sound(&payload);
        assert!(Link::read(&payload).is_ok());
        most = most.max(payload.len());
    }
    // 400 is the limit of the interface; what is left is for facts and rules to come.
    assert!(most <= 300, "{most}");
}

#[test]
fn sensitive_answers_are_left_out_until_they_are_ticked() {
    let facts = longest("issue");
    let sensitive: Vec<FactId> = FactId::ALL.iter().copied().filter(|fact| fact.is_sensitive()).collect();
    let link = Link::result(book(), &facts, Selection::everything(), samples::on()).expect("no contradiction");
    let listed: Vec<_> = Shared::sensitive(&facts, Selection::everything()).collect();
    assert_eq!(listed.iter().map(|(fact, _)| fact.id()).collect::<Vec<_>>(), sensitive);
    assert!(listed.iter().all(|(_, taken)| !taken));
    for fact in sensitive {
        assert_eq!(*link.facts().answer(fact), Answer::Absent, "{}", fact.id());
        let ticked = Selection::everything().tick(LinkFact::of(fact).expect("it is not private"));
        let link = Link::preset(book(), &facts, ticked, samples::on());
        assert_eq!(link.facts().answer(fact), facts.answer(fact), "{}", fact.id());
    }
}

#[test]
fn a_link_says_what_it_is_for_and_how_long() {
    let day = |text| parse_date(text).expect("a day");
    let facts = longest("issue");
    for link in links(&facts, Selection::everything()) {
        let link = Link::read(&link.with_valid_until(day("2026-03-31")).payload()).expect("it was just made");
        assert!(!link.is_expired(day("2026-03-31")));
        assert!(link.is_expired(day("2026-04-01")));
        assert_eq!(link.made_on(), samples::on());
        match link.purpose() {
            Purpose::Preset => {
                assert_eq!(link.language().map(Language::tag), Some("ru"));
                assert_eq!(link.reference().map(Reference::as_str), Some("MSK-0042"));
            }
            Purpose::Result(_) | Purpose::Half(_) => assert_eq!((link.language(), link.reference()), (None, None)),
        }
    }
}

#[test]
fn punctuation_of_messengers_does_no_harm() {
    let link = Link::preset(book(), &longest("issue"), Selection::household(), samples::on());
    let payload = link.payload();
    for text in [format!("{payload}."), format!("({payload}),"), format!(" {payload}\n"), format!("«{payload}»…")] {
        assert_eq!(Link::read(&text).as_ref(), Ok(&link), "{text}");
    }
}

proptest! {
    /// Answers that stay behind change nothing of the way, not even where it ends.
    #[test]
    fn the_way_does_not_depend_on_what_stays_behind(
        facts in any_case(),
        others in any_case(),
        selection in any_selection(),
    ) {
        let mut other = facts.clone();
        for &fact in FactId::ALL {
            let told = LinkFact::of(fact).is_some_and(|fact| !fact.is_sensitive() || selection.takes(fact));
            match others.answer(fact) {
                _ if told => {}
                // Whether a question was answered at all is seen by its box, which is there to tick.
                _ if *facts.answer(fact) == Answer::Absent && !fact.is_private() => {}
                Answer::Absent if !fact.is_private() => {}
                Answer::Absent => other.clear(fact),
                Answer::Unknown => other.set_unknown(fact),
                Answer::Given(value) => other.set_value(fact, value.clone()),
            }
        }
        let way = |facts: &Facts| Way::of(book(), facts, selection, samples::on());
        prop_assert_eq!(way(&facts).asked, way(&other).asked);
        let shared = |facts: &Facts| Shared::of(&way(facts).facts, selection);
        prop_assert_eq!(shared(&facts), shared(&other));
        prop_assert!(way(&facts).facts.present().all(|(fact, answer)| !fact.is_private() && facts.answer(fact) == answer));
    }
}

/// What applies no more is beside the way; what comes after a gap is on it.
#[test]
fn the_way_goes_on_past_a_gap_and_leaves_out_what_applies_no_more() {
    let way = |json: &str, selection| Way::of(book(), &support::facts(json), selection, samples::on()).asked;
    let everything = Selection::everything();
    let case = r#"{ "operation": "issue", "permit.months": 3, "permit.months_granted": 6, "stay.in_country": true,
        "stay.residence_permit": false, "stay.continuous_since": "2026-01-05" }"#;
    assert_eq!(way(case, everything), [FactId::Operation, FactId::Months, FactId::InCountry, FactId::ResidencePermit]);
    let refugee = r#"{ "operation": "issue", "worker.status": "refugee", "permit.months": 3 }"#;
    assert_eq!(way(refugee, everything), [FactId::Operation, FactId::WorkerStatus, FactId::Months]);
    assert_eq!(way(refugee, all_ticked()), [FactId::Operation, FactId::WorkerStatus]);
    assert_eq!(way(r#"{ "permit.months": 3, "worker.iin": "1" }"#, everything), [FactId::Months]);
}
