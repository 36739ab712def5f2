use db::{Db, both};
use http::StatusCode;

use super::testing::Site;

/// An election in the state: announced on 9 October, poll on 17 November at six, counted on 3 December 2026.
const ELECTION: &[(&str, &str)] = &[
    ("name", "नमूना चुनाव 2026"),
    ("name_en", "Sample election 2026"),
    ("area", "NP"),
    ("from", "2026-10-09"),
    ("poll", "17-11-2026"),
    ("closes", "शाम 6"),
    ("count", "2026-12-03"),
];

fn without<'a>(fields: &[(&'a str, &'a str)], leave: &str) -> Vec<(&'a str, &'a str)> {
    fields.iter().copied().filter(|(k, _)| *k != leave).collect()
}

/// The address of the first window on a page.
fn window(page: &str) -> String {
    let from = page.find("/law/windows/").unwrap();
    page[from..from + "/law/windows/".len() + 36].to_owned()
}

#[both]
async fn an_election_is_written_down_moved_and_taken_back(db: Db) {
    let site = Site::new(db).await;
    site.at("2026-10-10", 600);
    let page = site.page("/law?lang=hi").await;
    assert!(page.contains("कहीं लागू नहीं") && page.contains("अभी कोई चुनाव दर्ज नहीं है"), "{page}");
    site.post_twice("/law", ELECTION).await;
    let page = site.page("/law?lang=hi").await;
    assert_eq!(page.matches("href=\"/law/windows/").count(), 1, "{page}");
    for wanted in ["नमूना चुनाव 2026", "38 दिन में", "15 नवंबर 2026 18:00", "3 दिसंबर 2026"]
    {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    let at = window(&page);
    // The second phase votes three days later; a phase outside of the election is refused beside its field.
    let phase = [("area", "देवपुर"), ("poll", "2026-11-20"), ("closes", "18:00")];
    site.post_twice(&format!("{at}/polls"), &phase).await;
    let late = [("area", "देवपुर"), ("poll", "2026-12-20"), ("closes", "18:00")];
    let (status, page) = site.post(&format!("{at}/polls?lang=hi"), &late).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("मतदान घोषणा और मतगणना के बीच होता है"), "{page}");
    let page = site.page(&format!("{at}?lang=hi")).await;
    assert!(page.contains("देवपुर: 20 नवंबर 2026 18:00, प्रचार बंद 18 नवंबर 2026 18:00 से"), "{page}");
    // The count was moved; the poll would then lie after it.
    let moved = [("name", "नमूना चुनाव 2026"), ("from", "2026-10-09"), ("count", "2026-11-15")];
    assert_eq!(site.post(&at, &moved).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    let moved = [("name", "नमूना चुनाव 2026"), ("from", "2026-10-09"), ("count", "2026-12-05")];
    site.post_twice(&at, &moved).await;
    assert!(site.page(&at).await.contains("5 दिसंबर 2026"));
    for (on, minutes, wanted) in
        [("2026-11-16", 0, "प्रचार बंद है"), ("2026-12-01", 0, "मतगणना तक लागू है"), ("2026-12-06", 0, "से समाप्त")]
    {
        site.at(on, minutes);
        assert!(site.page(&format!("{at}?lang=hi")).await.contains(wanted), "{on}: {wanted}");
    }
    assert_eq!(site.post(&format!("{at}/withdraw"), &[]).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    site.post_twice(&format!("{at}/withdraw"), &[("sure", "yes")]).await;
    assert_eq!(site.get(&at).await.0, StatusCode::NOT_FOUND);
    assert!(site.page("/law?lang=hi").await.contains("अभी कोई चुनाव दर्ज नहीं है"));
}

#[both]
async fn what_is_wrong_with_an_election_is_said_beside_its_field(db: Db) {
    let site = Site::new(db).await;
    for (leave, value, wanted) in [
        ("name", "", "चुनाव का नाम लिखें"),
        ("area", "", "अपने किसी क्षेत्र का कोड या नाम लिखें"),
        ("area", "देवपुरा", "देवपुर (NP-AC-001)"),
        ("from", "31-02-2026", "31-02-2026"),
        ("closes", "देर से", "समय लिखें"),
        ("count", "2026-10-01", "मतगणना घोषणा के बाद होती है"),
        ("poll", "2026-12-17", "मतदान घोषणा और मतगणना के बीच होता है"),
        ("count", "2029-12-03", "400 दिन"),
    ] {
        let mut fields = without(ELECTION, leave);
        fields.push((leave, value));
        let (status, page) = site.post("/law?lang=hi", &fields).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{leave}");
        assert!(page.contains(wanted), "{leave} {value}: {page}");
        assert!(page.contains("value=\"Sample election 2026\""), "what was entered stays");
    }
    assert!(site.page("/law?lang=hi").await.contains("अभी कोई चुनाव दर्ज नहीं है"));
    for gone in ["/law/windows/nothing", "/law/registers/nothing", "/law/annex?person=nobody"] {
        assert_eq!(site.get(gone).await.0, StatusCode::NOT_FOUND, "{gone}");
    }
}

#[both]
async fn a_line_that_the_law_forbids_is_refused_and_listed_with_its_reason(db: Db) {
    let site = Site::new(db).await;
    site.at("2026-11-01", 600);
    let gift = [
        ("day", "2026-11-01"),
        ("area", "NP-AC-001"),
        ("cost", "gift"),
        ("what", "कंबल"),
        ("paid_to", "नमूना भंडार"),
        ("for_whom", "नमूना देवी"),
        ("amount", "12,000"),
    ];
    site.post_twice("/law/registers/costs", &gift).await;
    assert_eq!(site.post("/law", ELECTION).await.0, StatusCode::SEE_OTHER);
    let (status, page) = site.post("/law/registers/costs?lang=hi", &gift).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("यह रिश्वत है"), "{page}");
    let mut wages = without(&gift, "cost");
    wages.push(("cost", "account_running"));
    site.post_twice("/law/registers/costs", &wages).await;
    let advert = [
        ("day", "2026-11-02"),
        ("area", "NP-AC-001"),
        ("what", "=HYPERLINK(\"x\")"),
        ("seen", "youtube"),
        ("for_whom", "नमूना देवी"),
        ("amount", "५०००"),
    ];
    let (status, page) = site.post("/law/registers/adverts?lang=hi", &advert).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("MCMC"), "{page}");
    let certified = |area, until| {
        let mut all = advert.to_vec();
        all.extend([
            ("certificate", "MCMC/17"),
            ("certified_on", "2026-11-01"),
            ("committee", "district"),
            ("certified_for", area),
            ("valid_until", until),
        ]);
        all
    };
    for (area, until, wanted) in
        [("NP-AC-002", "2026-11-30", "दूसरे क्षेत्र का है"), ("NP-OD-01", "2026-11-01", "इस दिन मान्य नहीं है")]
    {
        let (status, page) = site.post("/law/registers/adverts?lang=hi", &certified(area, until)).await;
        assert_eq!(status, StatusCode::CONFLICT, "{wanted}");
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    site.post_twice("/law/registers/adverts", &certified("उत्तर", "2026-11-30")).await;
    let unlabelled = [("day", "2026-11-01"), ("area", "NP"), ("what", "चित्र"), ("maker", "नमूना कार्यालय")];
    assert_eq!(site.post("/law/registers/synthetic", &unlabelled).await.0, StatusCode::CONFLICT);
    let page = site.page("/law?lang=hi").await;
    for wanted in ["कंबल", "RP Act 1951, s. 123(1)", "MCMC", "दसवें भाग"] {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    let file = site.page("/law/refused.csv?lang=hi").await;
    assert_eq!(file.lines().count(), 1 + 5, "{file}");

    // The registers: what was kept, each once; the file cannot run a formula.
    let page = site.page("/law/registers/costs?lang=hi").await;
    assert!(page.contains("खाते चलाना") && page.contains("कुल 24,000 रुपये"), "{page}");
    let file = site.page("/law/registers/adverts/lines.csv?lang=hi").await;
    assert!(file.contains("'=HYPERLINK") && file.contains(",5000,") && file.contains("NP-OD-01"), "{file}");
    assert!(!site.page("/law/registers/costs?lang=hi&until=2026-10-01").await.contains("कंबल"));
    let from = page.find("name=\"line\" value=\"").unwrap() + "name=\"line\" value=\"".len();
    site.post_twice("/law/registers/costs/strike", &[("line", &page[from..from + 36])]).await;
    assert!(site.page("/law/registers/costs?lang=hi").await.contains("कुल 12,000 रुपये"));
    let blank = [("day", ""), ("area", "NP"), ("copies", "-3")];
    let (status, page) = site.post("/law/registers/prints?lang=hi", &blank).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("«मुद्रक» भरें") && page.contains("«प्रकाशक» भरें"), "{page}");
}

#[both]
async fn may_i_is_answered_with_every_rule_against_it(db: Db) {
    let site = Site::new(db).await;
    site.at("2026-11-01", 600);
    assert_eq!(site.post("/law", ELECTION).await.0, StatusCode::SEE_OTHER);
    let ask = async |query: &str| {
        site.page(&format!("/law/may?lang=hi&area=NP-AC-001&day=2026-11-01&{query}")).await
    };
    assert!(ask("deed=event&kind=hearing&owner=government&office=elected").await.contains("हाँ, कर सकते हैं"));
    let page = site.page(
        "/law/may?lang=hi&area=NP-AC-001&day=2026-11-16&from=17:00&until=19:00&kind=opening&owner=party&beside=government",
    );
    let page = page.await;
    assert!(page.contains("नहीं कर सकते") && page.contains("प्रचार बंद है"), "{page}");
    assert!(page.contains("एक ही दिन नहीं होते") && page.contains("48 घंटे"), "{page}");
    assert!(ask("deed=gift").await.contains("रिश्वत"));
    assert!(ask("deed=count&owner=government").await.contains("नहीं गिने जाते"));
    assert!(ask("deed=post&owner=party&campaigns=yes").await.contains("हाँ, कर सकते हैं"));
    assert!(site.page("/law/may?lang=hi&deed=advert").await.contains("योजना से पहले पूछ लें"));
}

#[both]
async fn the_annex_lists_what_was_declared_and_nothing_else(db: Db) {
    let site = Site::new(db).await;
    let page = site.page("/law/annex?lang=hi").await;
    assert!(page.contains("नमूना देवी") && !page.contains("namuna_devi"), "{page}");
    let from = page.find("person=").unwrap() + "person=".len();
    let one = site.page(&format!("/law/annex?lang=hi&person={}", &page[from..from + 36])).await;
    assert!(one.contains("नमूना देवी के घोषित खाते") && one.contains("namuna_devi"), "{one}");
    assert!(!one.contains("namuna.devi.party"), "{one}");
    let file = site.page("/law/annex.csv?lang=hi").await;
    assert!(file.lines().count() == 2 && file.contains("namuna_devi"), "{file}");
}
