//! From the office's form to what everybody sees.

use db::{Db, both};
use http::StatusCode;

use super::testing::Site;

const HEARING: &[(&str, &str)] =
    &[("title", "जनसुनवाई"), ("day", "2026-11-23"), ("from", "11:30"), ("place", "पंचायत भवन, पीपलखेड़ा")];

#[both]
async fn an_event_is_entered_approved_published_moved_and_cancelled(db: Db) {
    let site = Site::new(db).await;
    let event = site.enter(HEARING).await;
    let id = event.rsplit('/').next().unwrap();
    let public = format!("/public/people/{}?lang=hi", site.devi);
    let (_, page) = site.seen(&public).await;
    assert!(page.contains("नमूना देवी") && !page.contains("जनसुनवाई"), "a draft is not seen: {page}");
    // Not published before it is found right.
    assert_eq!(site.post(&format!("{event}/publish"), &[]).await.0, StatusCode::CONFLICT);
    site.publish(&event).await;
    let (_, page) = site.seen(&public).await;
    for wanted in ["23 नवंबर 2026", "11:30 से 12:30 · जनसुनवाई", "पंचायत भवन, पीपलखेड़ा, देवपुर", "EventScheduled"]
    {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    let calendar =
        site.seen(&format!("/public/people/{}/calendar.ics", site.devi)).await.1.replace("\r\n ", "");
    for wanted in [
        "SUMMARY:जनसुनवाई",
        "DTSTART:20261123T060000Z",
        "DTEND:20261123T070000Z",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        id,
    ] {
        assert!(calendar.contains(wanted), "{wanted}: {calendar}");
    }
    // Moved: the old time stays in sight.
    let area = site.seat.to_string();
    let moved = [
        ("title", "जनसुनवाई"),
        ("day", "2026-11-23"),
        ("from", "शाम 4"),
        ("until", "17:30"),
        ("kind", "hearing"),
        ("owner", "personal"),
        ("area", area.as_str()),
        ("shown", "now"),
    ];
    assert_eq!(site.post(&format!("{event}/move"), &moved).await.0, StatusCode::SEE_OTHER);
    let (_, page) = site.seen(&public).await;
    for wanted in
        ["16:00 से 17:30", "पहले 23 नवंबर 2026 को 11:30 बजे था", "EventRescheduled", "2026-11-23T11:30:00+05:30"]
    {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    assert_eq!(
        site.post(&format!("{event}/cancel"), &[("why", " ")]).await.0,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        site.post(&format!("{event}/cancel"), &[("why", "भारी बारिश")]).await.0,
        StatusCode::SEE_OTHER
    );
    let (_, page) = site.seen(&format!("/public/events/{id}?lang=hi")).await;
    assert!(page.contains("रद्द: भारी बारिश") && page.contains("EventCancelled"), "{page}");
    let calendar = site.seen("/public/areas/NP-AC-001/calendar.ics").await.1;
    assert!(calendar.contains("STATUS:CANCELLED") && calendar.contains("SEQUENCE:2"), "{calendar}");
    let feed = site.seen("/public/areas/NP-AC-001/feed.xml").await.1;
    assert!(feed.contains("रद्द: जनसुनवाई") && feed.contains(&format!("urn:uuid:{id}")), "{feed}");
    assert_eq!(
        site.post(&format!("{event}/move"), &moved).await.0,
        StatusCode::CONFLICT,
        "what is cancelled stays so"
    );
}

#[both]
async fn what_is_safe_only_later_is_seen_only_later(db: Db) {
    let site = Site::new(db).await;
    let mut addresses = Vec::new();
    for (title, shown) in [("पहुँचने पर वाली", "arrival"), ("जाने के बाद वाली", "after")]
    {
        let mut fields = HEARING.to_vec();
        fields.retain(|(k, _)| *k != "title");
        fields.extend([("title", title), ("shown", shown)]);
        let event = site.enter(&fields).await;
        site.publish(&event).await;
        addresses.push((title, event.replace("/programme/", "/public/")));
    }
    let home = site
        .enter(&[("title", "घर का समय"), ("kind", "home"), ("day", "2026-11-23"), ("from", "20:00")])
        .await;
    assert_eq!(site.post(&format!("{home}/approve"), &[]).await.0, StatusCode::SEE_OTHER);
    assert_eq!(
        site.post(&format!("{home}/publish"), &[]).await.0,
        StatusCode::CONFLICT,
        "home is never published"
    );
    let everywhere = [
        format!("/public/people/{}", site.devi),
        format!("/public/people/{}/calendar.ics", site.devi),
        format!("/public/people/{}/feed.xml", site.devi),
        "/public/areas/NP-AC-001".to_owned(),
        "/public/areas/NP/calendar.ics".to_owned(),
        "/public/areas/NP-OD-01/feed.xml".to_owned(),
    ];
    for (minutes, seen) in
        [(690 - 1, [false, false]), (690, [true, false]), (750 - 1, [true, false]), (750, [true, true])]
    {
        site.at("2026-11-23", minutes);
        for uri in &everywhere {
            let (status, page) = site.seen(uri).await;
            assert_eq!(status, StatusCode::OK, "{uri}");
            let page = page.replace("\r\n ", "");
            for ((title, _), is) in addresses.iter().zip(seen) {
                assert_eq!(page.contains(title), is, "{uri} at {minutes}: {title}");
            }
            assert!(!page.contains("घर का समय"), "{uri}");
        }
        let page = site.page("/programme?on=2026-11-23").await;
        for ((title, _), is) in addresses.iter().zip(seen) {
            assert_eq!(page.contains(title), is, "the list of the day at {minutes}: {title}");
        }
        for ((_, event), is) in addresses.iter().zip(seen) {
            let expected = if is { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(site.seen(event).await.0, expected, "{event} at {minutes}");
        }
    }
    assert_eq!(site.seen(&home.replace("/programme/", "/public/")).await.0, StatusCode::NOT_FOUND);
}

#[both]
async fn whoever_represents_a_village_is_found_in_either_script(db: Db) {
    let site = Site::new(db).await;
    for typed in ["पीपलखेड़ा", "Pipalkheda", "pipalkhera"] {
        let (_, page) = site.seen(&format!("/public?lang=hi&q={}", ui::here::segment(typed))).await;
        assert!(page.contains("/public/areas/NP-AC-001-B-001"), "{typed}: {page}");
    }
    for typed in ["नमूना देवी", "namuna devi"] {
        let (_, page) = site.seen(&format!("/public?lang=hi&q={}", ui::here::segment(typed))).await;
        assert!(page.contains(&format!("/public/people/{}", site.devi)), "{typed}: {page}");
    }
    let (_, page) = site.seen("/public/areas/NP-AC-001-B-001?lang=hi").await;
    assert!(page.contains("नमूना देवी") && !page.contains("नमूना कुमार"), "{page}");
    let (_, page) = site.seen("/public?lang=hi&q=%00xyzzyqq").await;
    assert!(page.contains("नहीं मिला"), "{page}");
    for gone in
        ["/public/areas/NP-AC-999", "/public/people/nobody", "/public/events/nothing", "/public/areas/%00"]
    {
        assert_eq!(site.seen(gone).await.0, StatusCode::NOT_FOUND, "{gone}");
    }
}

#[both]
async fn a_day_is_copied_and_a_week_repeated(db: Db) {
    let site = Site::new(db).await;
    let mut fields = HEARING.to_vec();
    fields.push(("weeks", "3"));
    site.enter(&fields).await;
    for day in ["2026-11-23", "2026-11-30", "2026-12-07"] {
        let page = site.page(&format!("/programme/{}?from={day}", site.devi)).await;
        assert_eq!(page.matches("11:30 से 12:30 · जनसुनवाई").count(), 1, "{day}: {page}");
    }
    let copy = format!("/programme/{}/copy", site.devi);
    let (status, to, page) = site.post(&copy, &[("of", "2026-11-23"), ("to", "2026-11-25")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    assert!(site.page(&to).await.contains("25 नवंबर 2026"));
    let wrong = [("title", ""), ("day", "31-02-2026"), ("from", "25:00"), ("kind", "hearing")];
    let (status, _, page) = site.post(&format!("/programme/{}?lang=hi", site.devi), &wrong).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("समय लिखें") && page.contains("31-02-2026"), "{page}");
    let page = site.page("/programme?lang=hi&on=2026-11-23").await;
    assert!(page.contains("2 में 0 ने कार्यक्रम डाला") && page.contains("अब तक नहीं"), "{page}");
    assert_ne!(site.devi, site.kumar);
}

#[both]
async fn what_election_law_forbids_is_refused_with_its_reason_noted_and_not_passed_on(db: Db) {
    let site = Site::new(db).await;
    let mut hearing = HEARING.to_vec();
    hearing.push(("owner", "government"));
    let event = site.enter(&hearing).await;
    site.publish(&event).await;
    assert!(site.page(&format!("{event}?lang=hi")).await.contains("<textarea readonly"));
    let opening = [
        ("title", "सड़क का लोकार्पण"),
        ("day", "2026-11-24"),
        ("from", "10:00"),
        ("kind", "opening"),
        ("owner", "government"),
    ];
    let opening = site.enter(&opening).await;
    assert_eq!(site.post(&format!("{opening}/approve"), &[]).await.0, StatusCode::SEE_OTHER);
    let mut ctx = site.desk.write().await;
    let said = law::model::Said {
        name: "नमूना उपचुनाव".to_owned(),
        name_en: None,
        area: site.seat,
        from: "2026-11-20".parse().unwrap(),
        until: "2026-12-04".parse().unwrap(),
    };
    let closes = words::moment::at("2026-11-25".parse().unwrap(), 12 * 60);
    law::actions::calendar::declare(&mut ctx, &said, closes).await.unwrap();
    ctx.commit().await.unwrap();
    let page = site.page(&format!("{opening}?lang=hi")).await;
    assert!(page.contains("चुनाव क़ानून में यह मना है") && page.contains("लोकार्पण या शिलान्यास नहीं"), "{page}");
    let (status, _, page) = site.post(&format!("{opening}/publish?lang=hi"), &[]).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("लोकार्पण या शिलान्यास नहीं"), "{page}");
    assert_eq!(site.seen(&opening.replace("/programme/", "/public/")).await.0, StatusCode::NOT_FOUND);
    // The hearing may stand; moved to the party it would be a party's event in the last 48 hours.
    assert!(site.page(&event).await.contains("<textarea readonly"));
    let mut moved = hearing.clone();
    let seat = site.seat.to_string();
    moved.retain(|(k, _)| *k != "owner");
    moved.extend([
        ("owner", "party"),
        ("until", "12:30"),
        ("kind", "hearing"),
        ("area", &seat),
        ("shown", "now"),
    ]);
    let (status, _, page) = site.post(&format!("{event}/move?lang=hi"), &moved).await;
    assert_eq!(status, StatusCode::CONFLICT, "{page}");
    let mut ctx = site.desk.read().await;
    let refused = law::actions::refusals(&mut ctx, 10).await.unwrap();
    let found: Vec<_> = refused.iter().map(|r| (r.about.as_str(), r.rules.as_slice())).collect();
    use law::rules::Rule;
    assert_eq!(found, [("जनसुनवाई", &[Rule::SilenceNoEvent][..]), ("सड़क का लोकार्पण", &[Rule::NoOpening][..])]);
    ctx.rollback().await.unwrap();
}
