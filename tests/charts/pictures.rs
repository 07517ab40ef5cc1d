//! The data of the pictures: long names in Ukrainian and Latvian, values that are missing or protected, below zero,
//! all zero, one row and forty.

use lotsman::chart::*;

pub struct Picture {
    pub name: &'static str,
    pub html: String,
}

/// Long names of institutions with shares; the last two have no number.
const INSTITUTIONS: [(&str, f64); 8] = [
    ("Демо-ліцей № 9 інформаційних технологій", 82.4),
    ("Демо-коледж № 3 машинобудування й енергетики", 77.1),
    ("Демо-училище № 2 будівництва та архітектури", 74.0),
    ("Демо-училище № 8 харчових технологій і готельного господарства", 63.2),
    ("Демо-центр № 4 професійно-технічної освіти", 58.9),
    ("Демо-ліцей № 5 аграрного профілю", 44.7),
    ("Демо-коледж № 10 мистецтв і дизайну", f64::NAN),
    ("Демо-ліцей № 7 хімічних технологій (переміщений)", f64::NAN),
];

/// A number with a decimal comma and thin thousands.
pub fn number(number: f64, decimals: u8) -> String {
    let text = format!("{:.*}", usize::from(decimals), number.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    let sign = if number < 0.0 { "−" } else { "" };
    let comma = if fraction.is_empty() { "" } else { "," };
    format!("{sign}{grouped}{comma}{fraction}")
}

pub fn axis(decimals: u8) -> Axis<'static> {
    Axis { includes: &[], decimals, format: &number, unit: "" }
}

fn shares() -> Axis<'static> {
    Axis { includes: &[0.0, 100.0], decimals: 1, format: &number, unit: " %" }
}

fn frame(id: &'static str, title: &'static str) -> Frame<'static> {
    Frame {
        id, title, description: "Від найменшого до найбільшого; область загалом — 65,4 %."
    }
}

pub fn value(amount: f64, decimals: u8) -> Value {
    Value::exact(amount, number(amount, decimals))
}

fn protected() -> Value {
    Value::unknown("к", "приховано: у клітинці менше п’яти осіб")
}

fn missing() -> Value {
    Value::unknown("…", "дані ще не надійшли")
}

fn region() -> Option<Reference> {
    Some(Reference { number: 65.43, text: "область 65,4".into() })
}

fn bar(name: &str, value: Value) -> Bar {
    Bar { label: Label::plain(name), value, here: false }
}

fn row(name: &str, values: Vec<Value>) -> Row {
    Row { label: Label::plain(name), values }
}

pub fn all() -> Vec<Picture> {
    let groups = [
        bar_pictures(),
        grouped_pictures(),
        stacked_pictures(),
        dot_pictures(),
        line_pictures(),
        spark_pictures(),
        tile_pictures(),
    ];
    groups.into_iter().flatten().collect()
}

fn bar_pictures() -> Vec<Picture> {
    let title = "Частка учнів, які мали індивідуальну консультацію, за закладами, 2024/25";
    let mut rows: Vec<Bar> = INSTITUTIONS.iter().map(|(name, share)| bar(name, value(*share, 1))).collect();
    rows[6].value = protected();
    rows[7].value = missing();
    let linked: Vec<Bar> = INSTITUTIONS
        .iter()
        .enumerate()
        .map(|(at, (name, share))| Bar {
            label: Label::link(*name, format!("institutions/demo-{at}/")),
            value: if share.is_nan() {
                protected()
            } else {
                value(*share, 1).noted(["", "попередні дані"][at % 2])
            },
            here: at == 2,
        })
        .collect();
    let changes = [
        ("Latgales reģiona profesionālās izglītības kompetences centrs «Ūdensceļš»", 4.2),
        ("Kurzemes Tehnikums un pieaugušo neformālās izglītības nodaļa", -12.5),
        ("Rīgas Būvniecības koledža", 0.0),
        ("Vidzemes Tehnoloģiju un dizaina tehnikums", -0.4),
    ];
    let changes: Vec<Bar> = changes.iter().map(|(name, change)| bar(name, value(*change, 1))).collect();
    let zeros = [bar("Демо-ліцей № 1", value(0.0, 0)), bar("Демо-ліцей № 2", value(0.0, 0))];
    let bands = [
        bar(
            "Демо-ліцей № 1 сфери послуг і торгівлі",
            Value::band(1.0, 4.0, "від 1 до 4").noted("округлено, щоб захистити осіб"),
        ),
        bar("Демо-училище № 2", Value::band(5.0, 9.0, "від 5 до 9")),
        bar("Демо-коледж № 3", value(12.0, 0)),
    ];
    let forty: Vec<Bar> = (1..=40_u8)
        .map(|at| bar(&format!("Демо-заклад № {at} професійної освіти"), value(f64::from(at) * 1234.0, 0)))
        .collect();
    let one_word = "Надзвичайнодовгеслововякомунемаєжодногопробілуабодефіса";
    vec![
        picture("bars", bars(&frame("bars", title), &shares(), region(), &rows)),
        picture("bars-linked", bars(&frame("linked", title), &shares(), region(), &linked)),
        picture("bars-changes", bars(&frame("changes", "Зміна за рік"), &axis(1), None, &changes)),
        picture("bars-zeros", bars(&frame("zeros", "Самі нулі"), &axis(0), None, &zeros)),
        picture("bars-bands", bars(&frame("bands", "Межі"), &axis(0), None, &bands)),
        picture("bars-one", bars(&frame("one", one_word), &shares(), region(), &[bar(one_word, value(99.9, 1))])),
        picture("bars-forty", bars(&frame("forty", "Сорок рядків"), &axis(0), None, &forty)),
        picture("bars-none", bars(&frame("none", "Жодного числа"), &axis(0), None, &[bar("Демо-ліцей", missing())])),
    ]
}

fn grouped_pictures() -> Vec<Picture> {
    let series: Vec<String> = ["дівчата", "хлопці", "усі разом", "торік"].map(String::from).to_vec();
    let rows = [
        row(INSTITUTIONS[3].0, vec![value(63.2, 1), value(51.0, 1), value(57.3, 1), value(49.9, 1)]),
        row("Демо-ліцей № 5", vec![protected(), protected(), value(44.7, 1).noted("попередні дані"), value(40.0, 1)]),
        row("Демо-центр № 4", vec![value(0.0, 1), value(100.0, 1), value(50.0, 1), missing()]),
    ];
    let two = [
        row("Centrs", vec![value(-3.0, 0), value(12.0, 0)]),
        row("Profesionālās tālākizglītības un karjeras atbalsta nodaļa Daugavpilī", vec![value(7.0, 0), missing()]),
    ];
    let names = ["2023./24. mācību gads".to_owned(), "2024./25. mācību gads".to_owned()];
    vec![
        picture("grouped", grouped_bars(&frame("grouped", "За статтю"), &shares(), region(), &series, &rows)),
        picture("grouped-changes", grouped_bars(&frame("grouped-two", "Izmaiņas"), &axis(0), None, &names, &two)),
    ]
}

fn stack(name: &str, parts: Vec<Value>, total: &str) -> Stack {
    Stack { label: Label::plain(name), parts, total: total.into() }
}

fn stacked_pictures() -> Vec<Picture> {
    let series: Vec<String> = ["так", "частково", "ні", "інше"].map(String::from).to_vec();
    let shares_of = [
        stack(INSTITUTIONS[3].0, vec![value(60.0, 0), value(25.0, 0), value(15.0, 0), value(0.0, 0)], ""),
        stack("Демо-ліцей № 5", vec![value(96.5, 1), value(1.5, 1), value(2.0, 1), value(0.0, 0)], ""),
        stack("Демо-центр № 4", vec![value(40.0, 0), protected(), protected(), value(5.0, 0)], ""),
        stack("Демо-центр № 6", vec![missing(), missing(), missing(), missing()], ""),
    ];
    let counts = [
        stack(
            "Latgales reģiona profesionālās izglītības kompetences centrs",
            vec![value(1200.0, 0), value(340.0, 0), Value::band(5.0, 9.0, "5–9"), value(12.0, 0)],
            "ap 1\u{a0}560",
        ),
        stack("Rīgas Būvniecības koledža", vec![value(0.0, 0), value(0.0, 0), value(0.0, 0), value(0.0, 0)], "0"),
        stack("Vidzeme", vec![value(400.0, 0), value(350.0, 0), value(300.0, 0), value(250.0, 0)], "1\u{a0}300"),
    ];
    vec![
        picture("stacked", stacked_bars(&frame("stacked", "Відповіді"), &shares(), Some(100.0), &series, &shares_of)),
        picture("stacked-counts", stacked_bars(&frame("counts", "Atbildes"), &axis(0), None, &series, &counts)),
    ]
}

fn dot_pictures() -> Vec<Picture> {
    let years: Vec<String> = ["2022/23", "2024/25"].map(String::from).to_vec();
    let pairs = [
        row(INSTITUTIONS[3].0, vec![value(41.0, 1), value(63.2, 1)]),
        row("Демо-ліцей № 5 аграрного профілю", vec![value(58.9, 1), value(44.7, 1)]),
        row("Демо-центр № 4", vec![missing(), value(58.9, 1)]),
        row("Демо-центр № 6", vec![value(99.5, 1), value(100.0, 1)]),
        row("Демо-коледж № 10 мистецтв і дизайну", vec![protected(), protected()]),
    ];
    let single: Vec<Row> = [("Rīga", 1_234_567.0), ("Latgale", 0.0), ("Ārvalstis un citas teritorijas", -200_000.0)]
        .iter()
        .map(|(name, count)| row(name, vec![value(*count, 0)]))
        .chain([row("Zemgale", vec![Value::band(300_000.0, 500_000.0, "300–500 tūkst.")])])
        .collect();
    let three: Vec<String> = ["найменше", "медіана", "найбільше"].map(String::from).to_vec();
    let spans = [
        row("Професійні ліцеї", vec![value(12.0, 0), value(30.0, 0), value(71.0, 0)]),
        row("Коледжі", vec![value(30.0, 0), value(30.0, 0), value(30.0, 0)]),
    ];
    vec![
        picture("dots", dots(&frame("dots", "Зміна за два роки"), &shares(), region(), &years, &pairs)),
        picture("dots-single", dots(&frame("single", "Skaits"), &axis(0), None, &[], &single)),
        picture("dots-three", dots(&frame("three", "Розкид"), &axis(0), None, &three, &spans)),
    ]
}

fn tile(name: &str, short: &str, at: (i64, i64), value: Value) -> Tile {
    Tile { label: Label::plain(name), short: short.into(), at, value }
}

fn tile_pictures() -> Vec<Picture> {
    let districts = [
        ("Кам’янець-Подільський район", "К-П", (1, 3), 82.4),
        ("Хмельницький район", "Хм", (2, 2), 65.0),
        ("Шепетівський район", "Шеп", (2, 1), 31.5),
        ("Старокостянтинівська громада", "Ст", (3, 1), 8.0),
        ("Летичівська громада", "Лет", (3, 2), f64::NAN),
    ];
    let mut tiles: Vec<Tile> =
        districts.iter().map(|(name, short, at, share)| tile(name, short, *at, value(*share, 1))).collect();
    tiles[4].value = protected();
    tiles[0].label.href = Some("territories/kp/".into());
    tiles.push(tile("Друга на тому самому місці", "2", (2, 2), value(50.0, 1)));
    let country: Vec<Tile> = (0..27_i64)
        .map(|at| {
            let count = (at * 7919 % 27 * 1000) as f64;
            tile(&format!("Область {at} із довгою назвою"), &format!("О{at}"), (at % 9, at / 9), value(count, 0))
        })
        .collect();
    let far = [tile("Rīga", "R", (-4, 0), value(5.0, 0)), tile("Vidzeme", "V", (1_000_000, 7), value(5.0, 0))];
    vec![
        picture("tiles", tile_map(&frame("tiles", "Частка за районами"), &shares(), &tiles)),
        picture("tiles-country", tile_map(&frame("country", "Кількість за областями"), &axis(0), &country)),
        picture("tiles-far", tile_map(&frame("far", "Divas teritorijas"), &axis(0), &far)),
    ]
}

fn years(from: usize, count: usize) -> Vec<String> {
    (from..from + count).map(|year| format!("{:02}/{:02}", year % 100, (year + 1) % 100)).collect()
}

fn line(name: &str, numbers: &[f64]) -> Line {
    let value =
        |number: &f64| if number.is_nan() { missing() } else { value(*number, u8::from(number.abs() < 1000.0)) };
    Line { name: name.to_owned(), values: numbers.iter().map(value).collect(), reference: false }
}

fn line_pictures() -> Vec<Picture> {
    let old = Course {
        periods: years(2019, 8),
        lines: vec![line("область", &[41.0, 38.2, 44.6, 52.3, 58.7, 65.4])],
        breaks: vec![Break {
            at: 3, reason: "інша методика: облік за зверненнями, а не за журналами груп".into()
        }],
        targets: vec![Target { at: 7, number: 75.0, text: "ціль 75".into() }],
        reference: None,
    };
    let mut gaps = Course {
        periods: years(2015, 10),
        lines: vec![line("", &[12.0, f64::NAN, 14.5, 13.0, f64::NAN, 17.0, 16.2, f64::NAN, f64::NAN, 19.9])],
        reference: Some(Reference { number: 15.0, text: "у середньому по країні 15,0".into() }),
        ..Course::default()
    };
    gaps.lines[0].values[4] = protected();
    gaps.lines[0].values[5] = Value::band(15.0, 19.0, "15–19").noted("захищене число");
    let mut several = Course {
        periods: years(2020, 5),
        lines: vec![
            line(INSTITUTIONS[3].0, &[41.0, 45.0, 52.0, 60.5, 63.2]),
            line("Демо-ліцей № 5 аграрного профілю", &[30.0, 41.0, f64::NAN, 44.0, 44.7]),
            line("Демо-коледж № 3", &[80.0, 78.0, 78.5, 79.0, 77.1]),
            line("область", &[50.0, 52.0, 55.0, 58.7, 65.4]),
        ],
        ..Course::default()
    };
    several.lines[3].reference = true;
    let many = Course {
        periods: (0..36).map(|at| format!("{}-{:02}", 2023 + at / 12, at % 12 + 1)).collect(),
        lines: vec![line("", &(0..36).map(|at| f64::from(at % 7) * 1000.0 - 2500.0).collect::<Vec<_>>())],
        ..Course::default()
    };
    let close = Course {
        periods: years(2022, 3),
        lines: (1..=7).map(|at| line(&format!("Ряд {at}"), &[10.0, 10.0, 10.0 + f64::from(at) / 10.0])).collect(),
        ..Course::default()
    };
    let one = Course { periods: years(2024, 1), lines: vec![line("", &[0.0])], ..Course::default() };
    vec![
        picture("lines", lines(&frame("lines", "За навчальними роками"), &shares(), &old)),
        picture("lines-gaps", lines(&frame("gaps", "З прогалинами"), &axis(1), &gaps)),
        picture("lines-several", lines(&frame("several", "Кілька рядів"), &shares(), &several)),
        picture("lines-many", lines(&frame("many", "За місяцями"), &axis(0), &many)),
        picture("lines-close", lines(&frame("close", "Дуже близькі"), &axis(1), &close)),
        picture("lines-one", lines(&frame("one-year", "Один рік"), &axis(0), &one)),
    ]
}

fn spark_pictures() -> Vec<Picture> {
    let own = [Some(52.3), None, Some(41.0), Some(58.7), Some(65.4)];
    let region = [Some(50.0), Some(52.0), Some(54.0), Some(55.0), Some(57.0)];
    vec![
        picture("spark", sparkline(&own, &region, "Від 52,3 до 65,4 % за п’ять років.")),
        picture("spark-flat", sparkline(&[Some(0.0), Some(0.0)], &[], "Без змін: 0.")),
        picture("spark-empty", sparkline(&[None, None], &[], "Даних немає.")),
    ]
}

fn picture(name: &'static str, html: String) -> Picture {
    Picture { name, html }
}
