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
