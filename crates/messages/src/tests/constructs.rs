//! Every construct of the wording, from Fluent syntax to the rendered text.

use chrono::NaiveDate;

use super::fixture::Fixture;
use crate::message::{Money, Value};

fn day(day: u32) -> Value {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap().into()
}

#[test]
fn plain_text_keeps_letters_of_all_languages() {
    let texts = Fixture::en("name = Рұқсат – ҳуҷҷат, oʻzbek “quoted” 🙂");
    texts.check("en", "name", &[], "Рұқсат – ҳуҷҷат, oʻzbek “quoted” 🙂");
}

#[test]
fn lines_of_a_text_stay_lines() {
    let texts = Fixture::en("name =\n    First\n      indented\n\n    third\n");
    texts.check("en", "name", &[], "First\n  indented\n\nthird");
}

#[test]
fn carriage_returns_and_a_byte_order_mark_do_not_matter() {
    let texts = Fixture::en("\u{FEFF}name =\r\n    First\r\n    second\r\n");
    texts.check("en", "name", &[], "First\nsecond");
}

#[test]
fn literals_and_escapes_are_text() {
    let texts = Fixture::en(r#"name = { "{" }a\b{ "\u00A0\"\\" }{ 5 }{ { "x" } }"#);
    texts.check("en", "name", &[], "{a\\b\u{A0}\"\\5x");
}

#[test]
fn arguments_are_filled_in_by_their_alphabetical_order() {
    let texts = Fixture::en("name = { $b } after { $a }");
    texts.check("en", "name", &["A".into(), "B".into()], "B after A");
}

#[test]
fn attributes_are_texts_of_their_own() {
    let texts = Fixture::en("name = Value\n    .why = Because of { $x }\nbare =\n    .only = Only");
    texts.check("en", "name", &[], "Value");
    texts.check("en", "name.why", &["it".into()], "Because of it");
    texts.check("en", "bare.only", &[], "Only");
    assert!(!texts.compiled.messages.contains_key("bare"));
}

#[test]
fn numbers_are_grouped_only_where_asked() {
    let texts = Fixture::en_ru("name = { NUMBER($n) } { $n }", "name = { NUMBER($n) } { $n }");
    for (number, en, ru) in [
        (0, "0 0", "0 0"),
        (999, "999 999", "999 999"),
        (1000, "1,000 1000", "1\u{A0}000 1000"),
        (-51_900, "−51,900 −51900", "−51\u{A0}900 −51900"),
        (
            i64::MIN,
            "−9,223,372,036,854,775,808 −9223372036854775808",
            "−9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}808 −9223372036854775808",
        ),
    ] {
        texts.check("en", "name", &[number.into()], en);
        texts.check("ru", "name", &[number.into()], ru);
    }
}

#[test]
fn dates_and_money_take_the_form_of_the_language() {
    let texts = Fixture::en_ru(
        "name = Pay { MONEY($sum) } by { DATE($on) }.",
        "name = До { DATE($on) } уплатите { MONEY($sum) }.",
    );
    let values = [day(2), Value::Money(Money(1_051_900))];
    texts.check("en", "name", &values, "Pay 1,051,900 KZT by 2 March 2026.");
    texts.check("ru", "name", &values, "До 2 марта 2026 г. уплатите 1\u{A0}051\u{A0}900 тг.");
    let value = |lang, value: Value| texts.catalogue(lang).value(&value);
    assert_eq!(value("en", day(9)), "9 March 2026");
    assert_eq!(value("ru", Value::Money(Money(-4325))), "−4\u{A0}325 тг");
    assert_eq!(value("en", 12_345.into()), "12,345");
}

#[test]
fn plurals_follow_the_language() {
    let texts = Fixture::en_ru(
        "name = { $n ->\n    [0] no days\n    [one] { $n } day\n   *[other] { $n } days\n    } left",
        "name = Осталось { $n ->\n    [one] { $n } день\n    [few] { $n } дня\n    [many] { $n } дней\n    [0] ничего\n   *[other] { $n } дня\n    }",
    );
    for (number, en, ru) in [
        (0, "no days left", "Осталось ничего"),
        (1, "1 day left", "Осталось 1 день"),
        (2, "2 days left", "Осталось 2 дня"),
        (5, "5 days left", "Осталось 5 дней"),
        (11, "11 days left", "Осталось 11 дней"),
        (21, "21 days left", "Осталось 21 день"),
        (-1, "−1 day left", "Осталось −1 день"),
    ] {
        texts.check("en", "name", &[number.into()], en);
        texts.check("ru", "name", &[number.into()], ru);
    }
}

#[test]
fn exact_numbers_alone_need_no_categories() {
    let texts = Fixture::en_ru(
        "name = { $n ->\n    [-1] minus one\n    [1] one\n   *[2] two\n    }",
        "name = { NUMBER($n) ->\n    [1] один\n   *[2] два\n    }",
    );
    texts.check("en", "name", &[(-1).into()], "minus one");
    texts.check("en", "name", &[1.into()], "one");
    texts.check("en", "name", &[7.into()], "two");
    texts.check("ru", "name", &[1.into()], "один");
}

#[test]
fn words_choose_a_variant_and_the_default_serves_the_rest() {
    let texts = Fixture::en_ru(
        "name = { $role ->\n    [worker] You\n   *[employer] Your worker\n    }\nother = { $role ->\n    [consultant] x\n   *[other] y\n    }",
        "name = { $role ->\n   *[other] Работник\n    }\nother = { $role ->\n    [worker] а\n   *[consultant] б\n    }",
    );
    for (word, en, ru, other) in [
        ("worker", "You", "Работник", "а"),
        ("employer", "Your worker", "Работник", "б"),
        ("consultant", "Your worker", "Работник", "б"),
    ] {
        texts.check("en", "name", &[word.into()], en);
        texts.check("ru", "name", &[word.into()], ru);
        texts.check("ru", "other", &[word.into()], other);
    }
}

#[test]
fn choices_stand_inside_each_other() {
    let texts = Fixture::en(
        "name = A { $role ->\n    [worker] { $n ->\n        [one] one\n       *[other] { $n } { $role ->\n            [worker] w\n           *[employer] e\n        }!\n    } day\n   *[employer] none\n    } Z",
    );
    texts.check("en", "name", &[1.into(), "worker".into()], "A one day Z");
    texts.check("en", "name", &[3.into(), "worker".into()], "A 3 w! day Z");
    texts.check("en", "name", &[3.into(), "employer".into()], "A none Z");
}

#[test]
fn references_are_resolved_with_their_arguments() {
    let texts =
        Fixture::en("first = See { second } and { second.why }\nsecond = { $x }\n    .why = why { NUMBER($n) }");
    texts.check("en", "first", &[7000.into(), "this".into()], "See this and why 7,000");
}

#[test]
fn terms_take_the_case_they_are_asked_for() {
    let texts = Fixture::en_ru(
        "-permit = permit\nname = The { -permit }.",
        "-permit = { $case ->\n   *[nominative] разрешение\n    [genitive] разрешения\n    }\n-of = срок { -permit(case: \"genitive\") } { $n }\nname = { -of(n: 1) } – это не { -permit }.",
    );
    texts.check("en", "name", &[], "The permit.");
    texts.check("ru", "name", &[], "срок разрешения 1 – это не разрешение.");
}

#[test]
fn messages_and_lists_stand_in_place_of_words() {
    let texts = Fixture::en_ru(
        "name = Bring { $what }.\na = one { $x }\nb = two\nc = three",
        "name = Возьмите { $what }.\na = раз { $x }\nb = два\nc = три",
    );
    let (a, b, c) = (texts.message("a", &["x".into()]), texts.message("b", &[]), texts.message("c", &[]));
    texts.check("en", "name", &[a.clone().into()], "Bring one x.");
    texts.check("en", "name", &[vec![].into()], "Bring .");
    texts.check("en", "name", &[vec![a.clone()].into()], "Bring one x.");
    texts.check("en", "name", &[vec![a.clone(), b.clone()].into()], "Bring one x and two.");
    let all = vec![a, b.clone(), c, b];
    texts.check("en", "name", &[all.clone().into()], "Bring one x, two, three and two.");
    texts.check("ru", "name", &[all.into()], "Возьмите раз x, два, три и два.");
}

#[test]
fn any_value_can_stand_in_place_of_words() {
    let texts = Fixture::en("name = { $x }");
    texts.check("en", "name", &[12_345.into()], "12345");
    texts.check("en", "name", &[Value::Money(Money(12_345))], "12,345 KZT");
    texts.check("en", "name", &[day(1)], "1 March 2026");
}

#[test]
fn braces_of_an_argument_are_no_placeables() {
    let texts = Fixture::en("name = { $x }!");
    texts.check("en", "name", &["{ $x } \u{1} \u{3}".into()], "{ $x } \u{1} \u{3}!");
}

const ARGUMENTS: &str = "argument = Give { $x }, { $n ->
    [one] day
   *[other] days
    }
date = { DATE($x) }
";

#[test]
fn the_pseudo_language_is_longer_and_leaves_arguments_alone() {
    let english = "Check before you pay and apply.";
    let texts = Fixture::en(&format!("name = {english}\n{}", ARGUMENTS));
    let pseudo = texts.catalogue("qps");
    assert_eq!(pseudo.lang(), "qps");
    let long = pseudo.text(&texts.message("name", &[]));
    assert!(long.starts_with('⟦') && long.ends_with('⟧'), "{long}");
    let (before, after) = (english.chars().count(), long.chars().count());
    assert!((before * 14 / 10..before * 17 / 10).contains(&after), "{before} → {after}: {long}");
    assert!(long.contains("oʻ") && long.contains('қ'), "{long}");
    let argument = pseudo.text(&texts.message("argument", &[1.into(), "King George".into()]));
    assert!(argument.contains("King George"), "{argument}");
    let date = pseudo.text(&texts.message("date", &[day(2)]));
    assert!(date.starts_with("⟦2 ") && date.ends_with(" 2026⟧"), "{date}");
}
