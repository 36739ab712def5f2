//! An election of the sample organisation, so that the pages of election law show something: one that is on in a seat where nobody posts a programme, and some lines
//! of the registers.

use std::collections::BTreeMap;

use access::{Actor, Ctx};
use areas::model::{AreaId, AreaKind};
use base::Day;
use law::actions::lines::{Entry, enter};
use law::actions::{LawError, calendar, note};
use law::model::Said;
use law::registers::Register;
use system::{Failure, Shared};
use words::Locale;
use words::moment::at;

fn failed(e: LawError) -> Failure {
    match e {
        LawError::Access(e) => e.into(),
        e => Failure::plain(e.kind(), e),
    }
}

/// Writes the election and the lines down, unless an election is written down already.
///
/// # Errors
/// What the calendar of the law says.
pub async fn declare(shared: &Shared, today: Day) -> Result<(), Failure> {
    let mut ctx = write(shared).await?;
    let known = calendar::calendar(&mut ctx).await.map_err(access::AccessError::from)?;
    let everywhere = ctx.for_all();
    let now = ctx.present();
    let seats = areas::store::areas(&mut ctx.tx, &everywhere, now, Some(AreaKind::Assembly)).await;
    let seats = seats.map_err(access::AccessError::from)?;
    let last = seats.iter().max_by(|a, b| a.identity.code.cmp(&b.identity.code));
    let (Some(seat), true) = (last, known.windows().is_empty()) else {
        ctx.rollback().await?;
        return Ok(());
    };
    let said = Said {
        name: format!("{} उपचुनाव (नमूना)", seat.name(Locale::Hi)),
        name_en: Some(format!("By-election in {} (sample)", seat.name(Locale::En))),
        area: seat.identity.id,
        from: today.plus(-20),
        until: today.plus(14),
    };
    ctx.op = ctx.ids.make();
    calendar::declare(&mut ctx, &said, at(today.plus(10), 18 * 60)).await.map_err(failed)?;
    let mut refused = Vec::new();
    for (register, days, fields) in lines() {
        ctx.op = ctx.ids.make();
        match enter(&mut ctx, register, &entry(seat.identity.id, today.plus(days), fields)).await {
            Ok(_) => {}
            // One of them shows what becomes of what is forbidden.
            Err(LawError::Forbidden(it)) => refused.push(it),
            Err(e) => return Err(failed(e)),
        }
    }
    for it in &refused {
        note(&mut ctx, it).await.map_err(failed)?;
    }
    Ok(ctx.commit().await?)
}

async fn write(shared: &Shared) -> Result<Ctx, Failure> {
    let host = &shared.host;
    Ok(host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await?)
}

fn entry(area: AreaId, day: Day, fields: &[(&str, &str)]) -> Entry {
    let said: BTreeMap<String, String> =
        fields.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    Entry { area, day, said }
}

type Fields = &'static [(&'static str, &'static str)];

/// Lines of the registers, each with how many days ago; the last is against the law.
const fn lines() -> [(Register, i32, Fields); 5] {
    [
        (
            Register::Costs,
            -6,
            &[
                ("cost", "account_running"),
                ("what", "दो खाते, एक माह"),
                ("paid_to", "नमूना डिजिटल सेवा"),
                ("for_whom", "नमूना प्रत्याशी"),
                ("amount", "24000"),
                ("voucher", "V-7"),
            ],
        ),
        (
            Register::Costs,
            -2,
            &[
                ("cost", "meeting"),
                ("what", "नुक्कड़ सभा: मंच और माइक"),
                ("paid_to", "नमूना टेंट हाउस"),
                ("for_whom", "नमूना प्रत्याशी"),
                ("amount", "8500"),
            ],
        ),
        (
            Register::Synthetic,
            -4,
            &[("what", "विकास का चित्र"), ("maker", "नमूना कार्यालय"), ("labelled", "yes")],
        ),
        (
            Register::Prints,
            -8,
            &[
                ("what", "परचे"),
                ("printer", "नमूना मुद्रणालय"),
                ("printer_address", "बाज़ार चौक"),
                ("publisher", "नमूना संगठन"),
                ("publisher_address", "कार्यालय मार्ग"),
                ("copies", "5000"),
                ("amount", "6000"),
            ],
        ),
        (
            Register::Adverts,
            -1,
            &[
                ("what", "30 सेकंड का वीडियो"),
                ("seen", "youtube"),
                ("for_whom", "नमूना प्रत्याशी"),
                ("amount", "15000"),
            ],
        ),
    ]
}
