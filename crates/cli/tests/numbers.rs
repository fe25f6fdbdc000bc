//! `iin` and `mrz`: what the numbers say.

mod support;

use serde_json::{Value, json};
use support::run_inside;

/// Runs the call and compares the keys that are expected.
fn check(call: &[&str], expected: &Value) {
    let found: Value = serde_json::from_str(&run_inside(call, b"").done()).expect("the answer is JSON");
    for (key, value) in expected.as_object().expect("it is an object") {
        assert_eq!(&found[key], value, "{key} of {call:?}");
    }
}

// The control digits follow by hand from the record VAL-03. 90010130000: 9 + 4 + 6 + 21 = 40, which is 7 over 33.
// 90010130081: 131 is 10 over 121, so the second row: 78, which is 1 over 77. 90010130080: both rows leave 10.
#[test]
fn an_identification_number_holds_with_its_control_digit() {
    let holds = |digit| json!({ "valid": true, "fault": null, "control_digit": digit, "birth_digits": "900101" });
    check(&["iin", "900101300007"], &holds(7));
    check(&["iin", "900101300811"], &holds(1));
    check(&["iin", "900101300008"], &json!({ "valid": false, "fault": "control_digit", "control_digit": 7 }));
    check(&["iin", "900101300800"], &json!({ "valid": false, "fault": "not_issued", "control_digit": null }));
}

#[test]
fn anything_but_twelve_digits_is_no_number() {
    for text in
        ["", "90010130000", "9001013000077", "90010130000O", "９００１０１３００００７", "900101 30000", "\u{1b}[2J"]
    {
        let expected = json!({ "valid": false, "fault": "form", "control_digit": null, "birth_digits": null });
        check(&["iin", text], &expected);
    }
}

/// The specimen of ICAO Doc 9303, part 4.
const FIRST: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
const SECOND: &str = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

#[test]
fn the_specimen_says_what_the_standard_says() {
    let says = json!({
        "nationality": "UTO", "surname": "ERIKSSON", "given_names": "ANNA MARIA", "birth_date": "740812",
        "valid_to": "120415",
    });
    check(&["mrz", FIRST, SECOND], &json!({ "valid": true, "fault": null, "field": null, "says": says }));
}

#[test]
fn a_zone_that_does_not_hold_says_why() {
    let wrong = |fault: &str, field: Value| json!({ "valid": false, "fault": fault, "field": field, "says": null });
    check(&["mrz", FIRST, &SECOND.replacen("740812", "740813", 1)], &wrong("check_digit", "birth_date".into()));
    check(&["mrz", FIRST, &SECOND.replacen("120415", "130415", 1)], &wrong("check_digit", "valid_to".into()));
    check(&["mrz", FIRST, &SECOND.replacen("10", "11", 1)], &wrong("check_digit", "composite".into()));
    check(&["mrz", &FIRST.replacen('P', "I", 1), SECOND], &wrong("not_passport", Value::Null));
    for (first, second) in [("", ""), (FIRST, ""), (FIRST, &SECOND[1..]), (FIRST, "я"), ("P<\n", SECOND)] {
        check(&["mrz", first, second], &wrong("form", Value::Null));
    }
}

// What belongs to a number that does not hold is worked out by hand beside the tests of `ruqsat-documents`.
#[test]
fn the_likely_slip_in_a_number_is_named() {
    let slip = |slip: Value, repair: Value| json!({ "valid": false, "slip": slip, "repair": repair });
    check(&["iin", "900101-300 007"], &json!({ "valid": true, "number": "900101300007", "removed": 2, "slip": null }));
    check(&["iin", "90010130000"], &slip(json!({ "kind": "too_short", "missing": 1 }), Value::Null));
    check(&["iin", "90010130000077"], &slip(json!({ "kind": "too_long", "extra": 2 }), Value::Null));
    check(
        &["iin", "900101030007"],
        &slip(
            json!({ "kind": "control_digit", "expected": 5 }),
            json!({ "kind": "swap", "positions": [7, 8], "number": "900101300007" }),
        ),
    );
    check(
        &["iin", "9О0101З00007"],
        &slip(
            json!({ "kind": "look_alikes", "positions": [2, 7] }),
            json!({ "kind": "look_alikes", "number": "900101300007" }),
        ),
    );
    let foreign = json!({ "kind": "foreign", "position": 1, "character": "\u{fffd}" });
    check(&["iin", "\u{1b}[2J"], &json!({ "valid": false, "slip": foreign, "number": null }));
    let says = json!({ "birth_date": "1990-01-01", "sex": "male" });
    check(&["iin", "900101300008"], &json!({ "valid": false, "repair": null, "usually_says": says }));
}

#[test]
fn lines_are_read_as_people_paste_them() {
    let holds = json!({ "valid": true, "fault": null, "document": "passport", "lines": [FIRST, SECOND] });
    for text in [
        format!("{FIRST}\n{SECOND}"),
        format!("{FIRST}{SECOND}"),
        format!("{FIRST} {SECOND}"),
        format!("{FIRST}\r\n{SECOND}\r\n").to_lowercase(),
        format!("{FIRST}\n{SECOND}").replace("<<", "«"),
    ] {
        check(&["mrz", &text], &holds);
    }
    let changes = json!([{ "kind": "case", "count": 21 }, { "kind": "fillers", "count": 12 }]);
    check(
        &["mrz", &FIRST.to_lowercase().replace("<<", "«"), &SECOND.replace("<<", "«")],
        &json!({ "changes": changes }),
    );
}

#[test]
fn the_likely_slip_in_the_lines_is_named() {
    let repair = json!({
        "kind": "look_alike", "line": 2, "position": 16, "from": "O", "to": "0", "lines": [FIRST, SECOND],
    });
    let misplaced = json!([{ "line": 2, "position": 16, "expected": "digit_or_filler" }]);
    let expected = json!({
        "valid": false, "fault": "check_digit", "field": "birth_date", "wrong_fields": ["birth_date", "composite"],
        "repair": repair, "misplaced": misplaced,
    });
    check(&["mrz", FIRST, &SECOND.replacen("740812", "74O812", 1)], &expected);
    let repair = json!({ "kind": "fillers", "line": 1, "length": 40, "lines": [FIRST, SECOND] });
    check(
        &["mrz", &FIRST[..40], SECOND],
        &json!({ "valid": false, "fault": "form", "lengths": [40, 44], "repair": repair }),
    );
    let foreign = json!({ "line": 2, "position": 3, "character": "\u{fffd}" });
    check(&["mrz", FIRST, "ab\u{1b}[31m"], &json!({ "valid": false, "fault": "form", "foreign": foreign }));
}

#[test]
fn every_field_is_shown_even_of_lines_that_do_not_hold() {
    let fields = json!({
        "document_code": "P", "issuing_state": "UTO", "surname": "ERIKSSON", "given_names": "ANNA MARIA",
        "names_may_be_cut": false, "document_number": "L898902C3", "nationality": "UTO", "birth_date": "740813",
        "sex": "female", "valid_to": "120415", "personal_number": "ZE184226B",
    });
    check(&["mrz", FIRST, &SECOND.replacen("740812", "740813", 1)], &json!({ "says": null, "fields": fields }));
}

// The specimens of ICAO Doc 9303, parts 5 and 6.
#[test]
fn an_identity_card_is_no_passport() {
    let card = |document: &str| json!({ "valid": false, "fault": "not_passport", "document": document, "identity_card": true });
    let td1 = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];
    check(&["mrz", td1[0], td1[1], td1[2]], &card("card_td1"));
    check(&["mrz", &td1.concat()], &card("card_td1"));
    check(&["mrz", td1[0], td1[1]], &card("card_td1"));
    let td2 = ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"];
    check(&["mrz", td2[0], td2[1]], &card("card_td2"));
}
