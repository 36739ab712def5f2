//! What the register holds about one person, in words for that person.

use access::vault::Class;
use access::{AccessError, Ctx};
use areas::model::AreaId;
use base::{AsOf, Span};
use system::Held;
use words::Locale;
use words::contact::masked;
use zeroize::Zeroizing;

use crate::messages as m;
use crate::model::fields::Extra;
use crate::model::same::Decision;
use crate::model::sample::Answer;
use crate::model::work::Standing;
use crate::model::{Payer, PersonId, StaffKind};
use crate::store::{self, person};
use crate::views;

/// Name, offices, services, numbers. A number is masked here too: the phone on which this is read may be shared.
pub(crate) async fn about(ctx: &mut Ctx, id: PersonId) -> Result<Vec<Held>, AccessError> {
    let l = ctx.locale;
    let mut all = Vec::new();
    if let Some((names, at)) = person::names(&mut ctx.tx, id).await? {
        let known = [
            (m::held_name_hi(l), names.name_hi),
            (m::held_name_en(l), names.name_en),
            (m::held_gender(l), names.gender),
        ];
        all.push(Held {
            title: m::held_name(l),
            rows: known.into_iter().filter_map(|(word, value)| Some((word, value?))).collect(),
            why: m::held_name_why(l),
            since: Some(at),
            source: m::held_imported(l),
        });
    }
    for o in person::offices(&mut ctx.tx, id).await? {
        let area = match o.area {
            Some(area) => area_name(ctx, area).await?,
            None => String::new(),
        };
        all.push(Held {
            title: m::held_office(l),
            rows: vec![(o.role.title(l), area), (m::held_time(l), days(o.span, l))],
            why: m::held_office_why(l),
            since: Some(o.known_from),
            source: o.source.unwrap_or_else(|| m::held_imported(l)),
        });
    }
    for (serves, kind, payer, span, source, at) in person::postings(&mut ctx.tx, id).await? {
        let whom = person::names(&mut ctx.tx, serves)
            .await?
            .map_or_else(|| "—".to_owned(), |(n, _)| n.get(l).to_owned());
        let mut rows = vec![(m::held_serves(l), whom), (m::held_time(l), days(span, l))];
        rows.extend(kind.as_deref().and_then(StaffKind::parse).map(|k| (m::held_kind(l), k.title(l))));
        rows.extend(payer.as_deref().and_then(Payer::parse).map(|p| (m::held_payer(l), p.title(l))));
        all.push(Held {
            title: m::held_staff(l),
            rows,
            why: m::held_staff_why(l),
            since: Some(at),
            source: source.unwrap_or_else(|| m::held_imported(l)),
        });
    }
    for entry in store::linked::group(&mut ctx.tx, id.uuid()).await? {
        all.extend(worker(ctx, entry.into()).await?);
        all.extend(work(ctx, entry.into()).await?);
        all.extend(samples(ctx, entry.into()).await?);
    }
    all.extend(decisions(ctx, id).await?);
    let (now, vault) = (ctx.present(), ctx.vault()?);
    for c in store::contacts::of(&mut ctx.tx, id, now).await? {
        let number = vault.open(c.kind.class(), store::contacts::place(c.person, c.id), &c.sealed)?;
        let number = Zeroizing::new(String::from_utf8_lossy(&number).into_owned());
        let shown = masked(number.strip_prefix("+91").unwrap_or(&number));
        all.push(Held {
            title: m::held_contact(l),
            rows: vec![(c.kind.title(l), shown), (m::held_time(l), days(c.span, l))],
            why: m::held_contact_why(l),
            since: None,
            source: c.source.unwrap_or_else(|| m::held_imported(l)),
        });
    }
    Ok(all)
}

/// The entry of a worker, and each duty.
async fn worker(ctx: &mut Ctx, id: PersonId) -> Result<Vec<Held>, AccessError> {
    let (l, now, today) = (ctx.locale, ctx.present(), ctx.today());
    let Some(entry) = store::one_worker::entry(&mut ctx.tx, id, now).await? else { return Ok(Vec::new()) };
    let vault = ctx.vault()?;
    let number = |class, column, sealed: &Option<Vec<u8>>| -> Result<Option<String>, AccessError> {
        let Some(sealed) = sealed else { return Ok(None) };
        let plain = vault.open(class, store::workers::place(column, id.uuid()), sealed)?;
        let number = Zeroizing::new(String::from_utf8_lossy(&plain).into_owned());
        Ok(Some(masked(number.strip_prefix("+91").unwrap_or(&number))))
    };
    let known = [
        (m::held_name_hi(l), entry.name_hi.clone()),
        (m::held_name_en(l), entry.name_en.clone()),
        (m::held_gender(l), entry.gender.clone()),
        (m::worker_birth_year(l), entry.birth_year.map(|y| y.to_string())),
        (m::contact_mobile(l), number(Class::Mobile, "mobile_sealed", &entry.mobile_sealed)?),
        (m::worker_social(l), number(Class::Mobile, "social_sealed", &entry.social_sealed)?),
        (m::contact_voter_id(l), number(Class::VoterId, "voter_sealed", &entry.voter_sealed)?),
    ];
    let source = if entry.import_no.is_some() { m::held_imported(l) } else { m::held_by_hand(l) };
    let mut all = vec![Held {
        title: m::held_worker(l),
        rows: known.into_iter().filter_map(|(word, value)| Some((word, value?))).collect(),
        why: m::held_worker_why(l),
        since: Some(entry.known_from),
        source: source.clone(),
    }];
    let designations = store::workers::designations(&mut ctx.tx).await?;
    for at in store::duties::of(&mut ctx.tx, &[id.uuid()], today).await? {
        let duty =
            designations.by_code(&at.duty.designation).map_or(at.duty.designation.as_str(), |d| d.title(l));
        all.push(Held {
            title: m::worker_duties(l),
            rows: vec![
                (duty.to_owned(), at.unit.get(l).to_owned()),
                (m::held_time(l), days(at.duty.span, l)),
            ],
            why: m::held_worker_why(l),
            since: None,
            source: source.clone(),
        });
    }
    all.extend(extras(ctx, id).await?);
    Ok(all)
}

/// What is written in the organisation's own fields, each with what it is for.
async fn extras(ctx: &mut Ctx, id: PersonId) -> Result<Vec<Held>, AccessError> {
    let l = ctx.locale;
    let known = store::fields::of(&mut ctx.tx, &[id.uuid()]).await?;
    if known.is_empty() {
        return Ok(Vec::new());
    }
    let fields = store::fields::all(&mut ctx.tx).await?;
    let held = |(_, e): (PersonId, Extra)| {
        let field = fields.by_code(&e.field);
        Held {
            title: m::field_held(l),
            rows: vec![(
                field.map_or_else(|| e.field.clone(), |f| f.title.get(l).to_owned()),
                field.map_or_else(|| e.value.clone(), |f| f.shown(&e.value, l)),
            )],
            why: field.map_or_else(|| m::held_worker_why(l), |f| f.purpose.get(l).to_owned()),
            since: Some(e.known_from),
            source: if e.import_no.is_some() { m::held_imported(l) } else { m::held_by_hand(l) },
        }
    };
    Ok(known.into_iter().map(held).collect())
}

/// What was decided of entries: which are this person's, and how many are not.
async fn decisions(ctx: &mut Ctx, id: PersonId) -> Result<Option<Held>, AccessError> {
    let l = ctx.locale;
    let entries = store::linked::group(&mut ctx.tx, id.uuid()).await?;
    let names = store::workers::names(&mut ctx.tx, &entries).await?;
    let others = names.into_iter().filter(|n| n.0 != id.uuid());
    let called = |hi: Option<String>, en: Option<String>| hi.or(en).unwrap_or_else(|| "—".to_owned());
    let mut rows: Vec<_> = others.map(|(_, hi, en)| (m::same_held_with(l), called(hi, en))).collect();
    let facts = store::linked::facts_about(&mut ctx.tx, &entries).await?;
    let apart = facts.iter().filter(|f| f.decision == Decision::NotSame).count();
    if apart > 0 {
        // Whose those are is nobody else's to know.
        rows.push((m::same_held_apart(l), apart.to_string()));
    }
    let since = facts.iter().map(|f| f.at).min();
    let held = Held {
        title: m::same_held(l),
        rows,
        why: m::same_held_why(l),
        since,
        source: m::same_held_source(l),
    };
    Ok((!held.rows.is_empty()).then_some(held))
}

/// Rows of work and of tours each.
const MANY: i64 = 500;

/// What a worker said of work, and their tours, with whoever wrote it.
async fn work(ctx: &mut Ctx, id: PersonId) -> Result<Vec<Held>, AccessError> {
    let l = ctx.locale;
    let by = |standing| match standing {
        Standing::Own => m::held_work_own(l),
        Standing::Unconfirmed | Standing::Confirmed => m::held_work_for(l),
    };
    let held = |rows, since, standing| Held {
        title: m::held_work(l),
        rows,
        why: m::held_work_why(l),
        since: Some(since),
        source: by(standing),
    };
    let mut all = Vec::new();
    for w in store::work::to(&mut ctx.tx, id).await? {
        all.push(held(vec![(m::work_what(l), w.what)], w.given_at, Standing::Unconfirmed));
    }
    for a in store::work::of(&mut ctx.tx, id, MANY).await? {
        let what = store::work::one(&mut ctx.tx, a.work).await?.map_or_else(String::new, |w| w.what);
        let mut rows = vec![(m::work_what(l), what), (m::work_said(l), m::work_answer(l, a.answer.name()))];
        rows.extend(a.note.map(|note| (m::work_note(l), note)));
        all.push(held(rows, a.at, a.standing));
    }
    for t in store::tours::of(&mut ctx.tx, id, MANY).await? {
        let mut places = Vec::new();
        for unit in &t.units {
            places.push(area_name(ctx, *unit).await?);
        }
        let mut rows = vec![
            (m::work_tour_where(l), places.join(", ")),
            (m::held_time(l), days(t.days, l)),
            (m::work_tour_why(l), m::work_purpose(l, t.purpose.name())),
            (m::work_said(l), m::work_told(l, t.told.name())),
        ];
        rows.extend(t.words.map(|words| (m::work_tour_words(l), words)));
        all.push(held(rows, t.at, t.standing));
    }
    Ok(all)
}

/// The samples for which somebody was drawn, and what was written down of it.
async fn samples(ctx: &mut Ctx, id: PersonId) -> Result<Vec<Held>, AccessError> {
    let l = ctx.locale;
    let held = |(day, at, said): (base::Day, i64, Option<Answer>)| {
        let mut rows = vec![(m::sample_held_day(l), words::dates::date(day, l))];
        rows.extend(said.map(|a| (m::sample_held_said(l), views::sample::answer(a, l))));
        Held {
            title: m::sample_held(l),
            rows,
            why: m::sample_held_why(l),
            since: Some(at),
            source: m::sample_held_source(l),
        }
    };
    Ok(store::sample::held(&mut ctx.tx, id).await?.into_iter().map(held).collect())
}

/// What an area is called: whoever looks at their own data may know where it says they belong.
async fn area_name(ctx: &mut Ctx, id: AreaId) -> Result<String, AccessError> {
    let now = AsOf::current(ctx.today());
    let found = areas::store::one::called(&mut ctx.tx, id, now).await?;
    Ok(found.map_or_else(|| "—".to_owned(), |name| name.get(ctx.locale).to_owned()))
}

fn days(span: Span, l: Locale) -> String {
    let from = span.first().map_or_else(|| "…".to_owned(), |d| words::dates::date(d, l));
    match span.last() {
        Some(last) => m::held_from_to(l, from, words::dates::date(last, l)),
        None => m::held_since(l, from),
    }
}
