//! `/imports`: which file brought what, when, by whom.

use access::Action;
use axum::response::Response;

use system::{Content, Refusal, Visit};

use crate::messages as m;
use crate::views;

/// The page.
pub(super) async fn show(visit: Visit) -> Response {
    let made = content(&visit).await;
    visit.answer(made)
}

async fn content(visit: &Visit) -> Result<Content, Refusal> {
    let l = visit.l;
    let mut ctx = visit.read().await?;
    ctx.authorise(Action::SeeImports)?;
    let all = intake::list(&mut ctx).await?;
    ctx.rollback().await?;
    let kinds = [areas::kinds::all(), register::kinds::all(), accounts::kinds::all(), crate::kinds::all()];
    let kinds: Vec<_> = kinds.into_iter().flatten().collect();
    let body = views::imports::imports(l, &all, &kinds);
    Ok(Content { title: m::imports_title(l), current: "/imports", day: None, lasting: true, body })
}

#[cfg(test)]
mod tests {
    use db::{Db, both};

    use crate::web::testing::Site;

    #[both]
    async fn every_file_is_listed_and_one_taken_back_says_so(db: Db) {
        let site = Site::new(db);
        assert!(site.page("/imports?lang=en").await.contains("No file has been imported yet"));
        site.areas().await;
        site.roster().await;
        let page = site.page("/imports?lang=hi").await;
        assert!(page.contains("id=\"import-1\"") && page.contains("प्रतिनिधियों की सूची"), "{page}");
        let last = page.split("id=\"import-").skip(1).count() as i64;
        site.undo(last).await;
        assert!(site.page("/imports?lang=en").await.contains("taken back: "));
    }
}
