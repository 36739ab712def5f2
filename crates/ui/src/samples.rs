//! Sample data for every component, in both languages: for the tests and for `examples/gallery.rs`.
//!
//! All people and figures are invented. The texts stand in for what the calling crates pass in, so they
//! are not message files.

use base::{Bounds, Day, Share};
use maud::{Markup, html};
use words::Locale;

use crate::bars::{Bars, bars};
use crate::chart::{Curve, CurveMark, CurvePoint, curve};
use crate::filters::{Filter, filters};
use crate::form::{Field, Form, Input, form};
use crate::here::Here;
use crate::map::{Label, Map, Shape, as_table, map};
use crate::page::{Footer, NavItem, Page, Who, lead};
use crate::problem::Problem;
use crate::provenance::{Provenance, provenance};
use crate::series::{Fan, Series, series};
use crate::state::{Empty, empty};
use crate::table::{Column, Download, Sort, Table, below};
use crate::verdict::{Verdict, badge, key};

/// A component rendered with its sample data, under the name of its file.
pub fn all(l: Locale) -> Vec<(&'static str, Markup)> {
    let here = here();
    let counts = series_data(l);
    vec![
        (
            "page",
            lead(
                &sentence(l),
                &[text(
                    l,
                    "क्षेत्र के लोग ही गिनें तो: 2 का पक्का पूरा, 6 का अधूरा, 23 पर कह नहीं सकते।",
                    "Counting only people of the area: 2 surely met, 6 not met, 23 cannot tell.",
                )],
            ),
        ),
        ("provenance", provenance(l, &provenance_data(l))),
        ("verdict", key(l)),
        ("filters", filter_form(l)),
        (
            "table",
            html! {
                (table(l))
                (below(l, Some(&text(l, "31 में से 1 से 4", "1 to 4 of 31")), Some(&here.with("after", "4")), &Download::both(l, &here, "/reach")))
            },
        ),
        ("chart", curve(l, &curve_data(l))),
        ("series", html! { div.charts { @for s in &counts { (series(l, s)) } } }),
        ("bars", bars(l, &bars_data(l))),
        ("map", html! { (map(l, &map_data(l))) (as_table(l, &here, &map_data(l))) }),
        (
            "state",
            empty(
                l,
                &Empty {
                    what: text(
                        l,
                        "अभी एक्स के किसी खाते की गिनती नहीं है।",
                        "There is no count of any X account yet.",
                    ),
                    filled_by: text(
                        l,
                        "कार्यालय, रोस्टर फ़ाइल से (CSV या XLSX)",
                        "the office, with a roster file (CSV or XLSX)",
                    ),
                    action: Some(("/import/roster".into(), text(l, "रोस्टर जोड़ें", "Import a roster"))),
                },
            ),
        ),
        (
            "form",
            form(
                l,
                &Form {
                    action: "/promises",
                    op: "019350f2-0000-7000-8000-000000000001",
                    fields: &fields(l),
                    submit: &text(l, "वादा लिखें", "Write the promise"),
                },
            ),
        ),
        ("problem", Problem::new(409).known_as("q-2026-11-22-0041").body(l, &here)),
    ]
}

/// A whole page in the sample organisation.
pub fn page(l: Locale, body: Markup) -> Page {
    let nav = |href: &str, hi: &str, en: &str| NavItem { href: href.into(), label: text(l, hi, en) };
    Page {
        locale: l,
        title: text(l, "मंत्रियों की पहुँच", "Reach of the ministers"),
        here: here(),
        organisation: Some(text(l, "नमूना प्रदेश · संगठन संस्करण", "Namuna Pradesh · organisation edition")),
        nav: vec![
            nav("/", "आज", "Today"),
            nav("/reach", "पहुँच", "Reach"),
            nav("/areas", "क्षेत्र", "Areas"),
            nav("/people", "प्रतिनिधि", "Representatives"),
            nav("/import", "फ़ाइलें जोड़ें", "Import files"),
        ],
        current: Some("/reach".into()),
        who: Some(Who {
            name: text(l, "रीना पटेल", "Reena Patel"),
            role: Some(text(l, "विश्लेषक", "Analyst")),
            href: "/me".into(),
            sign_out: "/sign-out".into(),
            op: "019350f2-0000-7000-8000-000000000002".into(),
        }),
        sample: true,
        footer: Footer {
            data_as_of: Some(text(l, "21 नवंबर 2026", "21 November 2026")),
            version: "0.1.0".into(),
            sources: Some("/sources".into()),
            contact: Some("/data-handling".into()),
        },
        head: html! {},
        body,
    }
}

/// The address of the sample page.
pub fn here() -> Here {
    Here::new("/reach?role=minister").on("karyalay.example")
}

/// A provenance of four parts.
pub fn provenance_data(l: Locale) -> Provenance {
    Provenance {
        line: text(
            l,
            "मतदाताओं का 5%, मंचों का जोड़ · नियम «मंत्री-5» · मतदाता सूची अक्टूबर 2023 · स्रोत",
            "5% of the electors, sum of the platforms · rule “minister-5” · roll of October 2023 · source",
        ),
        counted: Some(text(l, "31 में 28 के सब खाते पढ़े गए", "all accounts of 28 of 31 were read")),
        source: text(l, "अंतिम मतदाता सूची, निर्वाचन कार्यालय", "Final roll, election office"),
        href: Some("/sources#roll".into()),
        date: text(
            l,
            "सूची 4 अक्टूबर 2023 · गिनती 21 नवंबर 2026",
            "roll of 4 October 2023 · counted 21 November 2026",
        ),
        rule: Some(text(
            l,
            "«मंत्री-5», संस्करण 1, 1 जनवरी 2023 से; बैठक में मौखिक",
            "“minister-5”, version 1, from 1 January 2023; spoken at a meeting",
        )),
    }
}

/// A list of four representatives, ordered by share; the last row lacks its final cell.
pub fn table(l: Locale) -> Markup {
    let row = |name: Markup, electors: &str, sum: &str, share: &str, v: Verdict| {
        vec![name, html! { (electors) }, html! { (sum) }, html! { (share) }, badge(l, v)]
    };
    let name = |hi: &str, en: &str| html! { a href="/people/1" { (text(l, hi, en)) } };
    let mut last =
        row(name("अनिल वर्मा · नूरगंज", "Anil Verma · Noorganj"), "2,31,004", "–", "–", Verdict::NoTarget);
    last.pop();
    let t = Table {
        narrow: false,
        caption: text(l, "31 मंत्री, जोड़ के हिसाब से", "31 ministers, by the sum of the platforms"),
        columns: vec![
            Column::text(text(l, "प्रतिनिधि", "Representative")).sorted_by("name"),
            Column::number(text(l, "मतदाता", "Electors")).sorted_by("electors"),
            Column::number(text(l, "फ़ॉलोअर", "Followers")).sorted_by("followers"),
            Column::number(text(l, "हिस्सा", "Share")).sorted_by("share"),
            Column::text(text(l, "निर्णय", "Verdict")),
        ],
        rows: vec![
            row(
                name("सुनीता राठौर · देवपुर", "Sunita Rathore · Devpur"),
                "2,43,743",
                "20,000",
                "8.2%",
                Verdict::Met,
            ),
            row(
                name("महेश धुर्वे · रामगढ़", "Mahesh Dhurve · Ramgarh"),
                "2,12,480",
                text(l, "9,400 से 11,900", "9,400 to 11,900").as_str(),
                text(l, "4.4% से 5.6%", "4.4% to 5.6%").as_str(),
                Verdict::CannotTell,
            ),
            row(
                name("फ़रीदा ख़ान · बरखेड़ा", "Farida Khan · Barkheda"),
                "2,67,115",
                "6,210",
                "2.3%",
                Verdict::NotMet,
            ),
            last,
        ],
        sort: Some(Sort { key: "share".into(), descending: true }),
    };
    crate::table::table(l, &here(), &t)
}

/// Thirty-one ministers, of whom 27 surely exceed six per cent and two cannot be told.
pub fn curve_data(l: Locale) -> Curve {
    let counts: [(i64, i64, i64); 13] = [
        (0, 31, 0),
        (1, 31, 0),
        (2, 30, 1),
        (3, 29, 2),
        (4, 29, 2),
        (5, 28, 2),
        (6, 27, 2),
        (8, 22, 3),
        (10, 17, 3),
        (12, 12, 3),
        (15, 7, 2),
        (20, 3, 1),
        (25, 1, 1),
    ];
    let point = |(share, n_met, n_cannot_tell): (i64, i64, i64)| CurvePoint {
        share: Share::percent(share),
        n_met,
        n_cannot_tell,
        n_not_met: 31 - n_met - n_cannot_tell,
    };
    Curve {
        id: "reach-curve".into(),
        title: text(l, "कितने मंत्री किस सीमा से ऊपर हैं", "How many ministers are above which threshold"),
        description: text(
            l,
            "31 मंत्रियों में 28 पक्का 5 प्रतिशत से ऊपर, 27 पक्का 6 प्रतिशत से ऊपर, 17 पक्का 10 प्रतिशत से ऊपर।",
            "Of 31 ministers 28 are surely above 5 per cent, 27 above 6, 17 above 10.",
        ),
        counted: text(l, "मंत्री", "Ministers"),
        shares_of: text(l, "मतदाताओं में फ़ॉलोअर का हिस्सा", "Followers as a share of the electors"),
        points: counts.map(point).into(),
        marks: vec![
            CurveMark {
                share: Share::percent(5), label: text(l, "नियम «मंत्री-5»", "rule “minister-5”")
            },
            CurveMark {
                share: Share::percent(6),
                label: text(l, "रिपोर्ट की सीमा", "the report's threshold"),
            },
        ],
    }
}

/// Two platforms of one representative: one with a gap, a band, two events and a target; one rounded by its platform.
pub fn series_data(l: Locale) -> Vec<Series> {
    let to = Day::from_number(20_779);
    let from = to.plus(-89);
    let exact = |v: i64| Bounds { value: Some(v), lower: v, upper: Some(v) };
    let facebook = (0..90).step_by(3).filter(|i| !(39..=57).contains(i)).map(|i| {
        let v = 9_400 + i64::from(i) * 14 + if i > 60 { 1_300 } else { 0 };
        let b = match i {
            60..=72 => Bounds { value: Some(v), lower: v - 300, upper: Some(v + 500) },
            _ => exact(v),
        };
        (from.plus(i), b)
    });
    let mut youtube: Vec<_> = (0..90)
        .step_by(6)
        .map(|i| {
            let v = (5_210 + i64::from(i) * 3) / 10 * 10;
            (from.plus(i), Bounds { value: Some(v), lower: v, upper: Some(v + 9) })
        })
        .collect();
    youtube.push((to, Bounds { value: None, lower: 5_300, upper: None }));
    vec![
        Series {
            id: "s-facebook".into(),
            title: text(l, "फ़ेसबुक: फ़ॉलोअर", "Facebook: followers"),
            description: text(
                l,
                "90 दिन में 9,400 से 11,918; बीच में 21 दिन गिनती नहीं हुई।",
                "From 9,400 to 11,918 in 90 days; for 21 days there was no count.",
            ),
            from,
            to,
            points: facebook.collect(),
            gap_days: 7,
            events: vec![
                (from.plus(20), text(l, "नया खाता जोड़ा गया", "New account added")),
                (
                    from.plus(61),
                    text(
                        l,
                        "एक दिन में 1,300 बढ़े; मेले का सीधा प्रसारण",
                        "1,300 more in a day; live from the fair",
                    ),
                ),
            ],
            target: Some((12_188, text(l, "लक्ष्य", "Target"))),
            fan: Some(Fan {
                points: vec![
                    (to.plus(-2), exact(11_918)),
                    (to.plus(30), Bounds { value: Some(12_300), lower: 11_900, upper: Some(12_800) }),
                    (to.plus(60), Bounds { value: Some(12_600), lower: 11_700, upper: Some(13_900) }),
                ],
                label: text(l, "अनुमान: दस में आठ बार इसके भीतर", "forecast: within it eight times in ten"),
            }),
        },
        Series {
            id: "s-youtube".into(),
            title: text(l, "यूट्यूब: सब्सक्राइबर", "YouTube: subscribers"),
            description: text(
                l,
                "90 दिन में 5,210 से 5,460; आख़िरी दिन कम से कम 5,300।",
                "From 5,210 to 5,460 in 90 days; on the last day at least 5,300.",
            ),
            from,
            to,
            points: youtube,
            gap_days: 7,
            events: vec![],
            target: None,
            fan: None,
        },
    ]
}

/// Posts of seven weeks, of which one was not counted.
pub fn bars_data(l: Locale) -> Bars {
    let to = Day::from_number(20_779);
    let counts = [Some(4), Some(0), Some(11), None, Some(7), Some(2), Some(9)];
    Bars {
        id: "b-facebook".into(),
        title: text(l, "फ़ेसबुक: हर सप्ताह की पोस्ट", "Facebook: posts a week"),
        description: text(l, "सात सप्ताह में 0 से 11 पोस्ट।", "0 to 11 posts a week in seven weeks."),
        counted: text(l, "पोस्ट", "Posts"),
        weeks: counts.into_iter().zip(0..).map(|(n, week)| (to.plus(7 * week - 42), n)).collect(),
    }
}

/// Nine seats, one of them with an enclave, one without an outline; three districts.
pub fn map_data(l: Locale) -> Map {
    use Verdict::{CannotTell, Met, NoTarget, NotMet};
    let seats = [
        ("देवपुर", "Devpur", Met, "8.2%"),
        ("रामगढ़", "Ramgarh", CannotTell, ""),
        ("बरखेड़ा", "Barkheda", NotMet, "2.3%"),
        ("सोनपुर", "Sonpur", Met, "6.1%"),
        ("राजनगर", "Rajnagar", Met, "7.7%"),
        ("नूरगंज", "Noorganj", NoTarget, ""),
        ("किला", "Kila", NotMet, "4.9%"),
        ("चंदनपुर", "Chandanpur", CannotTell, ""),
        ("बाज़ार", "Bazar", Met, "5.4%"),
    ];
    let shape = |(i, (hi, en, verdict, number)): (usize, (&str, &str, Verdict, &str))| {
        let (x, y) = (7_600_000 + i as i32 % 3 * 60_000, 2_300_000 + i as i32 / 3 * 40_000);
        // Corners are shared by neighbours and move alike for them.
        let corner = |x: i32, y: i32| (x + (y / 7) % 9_000, y + (x / 11) % 7_000);
        let around =
            [(0, 0), (60_000, 0), (60_000, 40_000), (0, 40_000)].map(|(dx, dy)| corner(x + dx, y + dy));
        let enclave = vec![(7_690_000, 2_358_000), (7_695_000, 2_358_000), (7_693_000, 2_364_000)];
        let rings = match i {
            4 => vec![around.to_vec(), enclave],
            7 => vec![enclave],
            5 => Vec::new(),
            _ => vec![around.to_vec()],
        };
        let href = Some(format!("/areas/NP-AC-{:03}", i + 1));
        Shape { name: text(l, hi, en), href, verdict, number: number.into(), rings }
    };
    let mut shapes: Vec<Shape> = seats.into_iter().enumerate().map(shape).collect();
    shapes.push(Shape {
        name: text(l, "फूलबाग", "Phoolbagh"), verdict: NoTarget, ..shapes[2].clone()
    });
    shapes[9].rings = vec![vec![(7_785_000, 2_330_000), (7_800_000, 2_330_000), (7_800_000, 2_400_000)]];
    let label = |hi: &str, en: &str, x, y| Label { text: text(l, hi, en), at: (x, y) };
    Map {
        id: "sample-map".into(),
        title: text(l, "किस सीट पर लक्ष्य पूरा है", "Where the target is met"),
        description: text(
            l,
            "10 सीटों में 4 का लक्ष्य पूरा, 2 का अधूरा, 2 पर कह नहीं सकते, 2 का लक्ष्य तय नहीं।",
            "Of 10 seats 4 have met the target, 2 have not, 2 cannot be told, 2 have no target.",
        ),
        measure: text(l, "मतदाताओं में हिस्सा", "Share of the electors"),
        shapes,
        labels: vec![
            label("पूर्व नगर", "Purva Nagar", 7_690_000, 2_325_000),
            label("देवगढ़", "Devgarh", 7_640_000, 2_370_000),
            label("श्रीकृष्णगंज", "Shrikrishnaganj", 7_700_000, 2_410_000),
        ],
        moving: Some("/map/seats.geojson?role=mla".into()),
    }
}

fn filter_form(l: Locale) -> Markup {
    let option = |v: &str, hi: &str, en: &str| (v.to_owned(), text(l, hi, en));
    let roles = vec![
        option("", "सब पद", "All posts"),
        option("minister", "मंत्री", "Minister"),
        option("mla", "विधायक", "MLA"),
    ];
    let fields = [
        Filter::search("q", text(l, "नाम या क्षेत्र", "Name or area")),
        Filter::select("role", text(l, "पद", "Post"), roles),
        Filter::date("on", text(l, "किस दिन", "On which day")),
    ];
    filters(l, &here(), &fields)
}

fn fields(l: Locale) -> Vec<Field> {
    let seats = vec![
        ("156".to_owned(), text(l, "देवपुर (156)", "Devpur (156)")),
        ("157".to_owned(), text(l, "रामगढ़ (157)", "Ramgarh (157)")),
    ];
    vec![
        Field::new("what", text(l, "क्या होगा", "What will be done"), Input::Text).value(text(
            l,
            "बरखेड़ा का इंस्टाग्राम खाता चालू",
            "Instagram account of Barkheda running",
        )),
        Field::new("n", text(l, "कितना", "How many"), Input::Number).hint(text(
            l,
            "पूरी संख्या, जैसे 1,200",
            "A whole number, such as 1,200",
        )),
        Field::new("seat", text(l, "किस क्षेत्र में", "In which area"), Input::Select(seats)).value("157"),
        Field::new("by", text(l, "कब तक", "By when"), Input::Date).value("2026-11-20").error(Some(text(
            l,
            "यह तारीख बैठक से पहले की है। बैठक के बाद का दिन चुनें।",
            "This day is before the meeting. Choose a later one.",
        ))),
        Field::new("note", text(l, "दो शब्द", "A few words"), Input::Lines).optional(),
        Field::new(
            "told",
            text(l, "संबंधित व्यक्ति को बता दिया गया है", "The person concerned has been told"),
            Input::Tick,
        )
        .value("yes")
        .optional(),
    ]
}

fn sentence(l: Locale) -> String {
    text(
        l,
        "31 मंत्रियों में 19 का लक्ष्य पूरा, 9 का अधूरा, 3 पर कह नहीं सकते।",
        "Of 31 ministers 19 have met the target, 9 have not, 3 cannot be told.",
    )
}

fn text(l: Locale, hi: &str, en: &str) -> String {
    match l {
        Locale::Hi => hi.to_owned(),
        Locale::En => en.to_owned(),
    }
}
