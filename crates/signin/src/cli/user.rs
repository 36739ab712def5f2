//! `user`: letting people in and shutting them out. Nobody's password is ever asked for or shown here: people come in by a link, once.

use access::users::Account;
use access::ways::links::Purpose;
use access::{AccessError, UserId, actions, ways};
use base::uuid::Uuid;
use clap::{ArgMatches, Command};
use serde_json::json;
use system::{Failure, Out, Shared, Site};

use super::{invalid, option, parsed, person, reading, say, text, told, whom, writing};
use crate::entered;
use crate::messages as m;
use crate::people::{self, Asked};
use crate::sentences as says;
use crate::web::welcome;
use access::Role;
use words::Locale;

/// People that a list shows.
const LISTED: usize = 10_000;

pub(super) fn command(l: Locale) -> Command {
    let add = Command::new("add")
        .about(m::cli_user_add(l))
        .arg(option("name", "TEXT", m::cli_name(l)).required(true))
        .arg(option("login", "NAME", m::cli_new_login(l)))
        .arg(public(l));
    let list = Command::new("list")
        .about(m::cli_user_list(l))
        .arg(option("role", "ROLE", m::cli_role(l)))
        .arg(option("area", "AREA", m::cli_area(l)));
    let reason = || option("reason", "TEXT", m::cli_reason(l)).required(true);
    Command::new("user").about(m::cli_user(l)).subcommand_required(true).subcommands([
        add,
        list,
        Command::new("link").about(m::cli_user_link(l)).args(whom(l)).arg(public(l)),
        Command::new("disable").about(m::cli_user_disable(l)).args(whom(l)).arg(reason()),
        Command::new("enable").about(m::cli_user_enable(l)).args(whom(l)).arg(reason()),
    ])
}

/// The address under which people reach the server: links begin with it.
fn public(l: Locale) -> clap::Arg {
    option("public-url", "URL", m::cli_public(l))
}

fn site(shared: &Shared, g: &ArgMatches) -> Result<Site, Failure> {
    Ok(parsed(g, "public-url", Site::new)?.unwrap_or_else(|| shared.site.clone()))
}

pub(super) async fn run(shared: &Shared, out: &mut Out, what: &str, g: &ArgMatches) -> Result<(), Failure> {
    match what {
        "add" => add(shared, out, g).await,
        "list" => list(shared, out, g).await,
        "link" => link(shared, out, g).await,
        _ => shut(shared, out, g, what == "disable").await,
    }
}

async fn add(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let (name, site) = (text(g, "name").unwrap_or_default(), site(shared, g)?);
    entered::name(name).map_err(invalid)?;
    let login = text(g, "login");
    if let Some(login) = login {
        entered::login(login).map_err(invalid)?;
    }
    let mut ctx = writing(shared, out).await?;
    let id: UserId = ctx.ids.make();
    let login = login.map(access::users::folded);
    let account = Account { id, name: name.to_owned(), login, disabled_at: None };
    actions::add_user(&mut ctx, account).await.map_err(told)?;
    let (_, link) = people::link(&mut ctx, id).await.map_err(told)?;
    ctx.commit().await.map_err(told)?;
    let link = welcome::address(&site, &link);
    say(out, &json!({ "person": id, "link": link }), |l| {
        format!("{}\n{link}\n{}", m::cli_added(l, name, id.to_string()), m::cli_add_grant(l, id.to_string()))
    });
    Ok(())
}

async fn link(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let site = site(shared, g)?;
    let mut ctx = writing(shared, out).await?;
    let account = person(&mut ctx, g).await?;
    let (purpose, link) = people::link(&mut ctx, account.id).await.map_err(told)?;
    ctx.commit().await.map_err(told)?;
    let link = welcome::address(&site, &link);
    let value = json!({ "person": account.id, "purpose": purpose.name(), "link": link });
    say(out, &value, |l| {
        let what = match purpose {
            Purpose::Recovery => m::cli_link_recovery(l, account.name.as_str()),
            _ => m::cli_link_invitation(l, account.name.as_str()),
        };
        format!("{what}\n{link}")
    });
    Ok(())
}

async fn list(shared: &Shared, out: &mut Out, g: &ArgMatches) -> Result<(), Failure> {
    let role = parsed(g, "role", Role::parse)?;
    let mut ctx = reading(shared, out).await?;
    let area = match text(g, "area") {
        None => None,
        Some(asked) => {
            Some(people::area(&mut ctx, asked).await.map_err(told)?.map_err(|e| invalid(e.text()))?)
        }
    };
    let asked = Asked { role, area, name: String::new(), after: Uuid::nil() };
    let (found, _) = people::list(&mut ctx, &asked, LISTED).await.map_err(told)?;
    let grants: Vec<_> = found.iter().flat_map(|p| p.grants.clone()).collect();
    let names = says::area_names(&mut ctx, &grants).await.map_err(AccessError::from).map_err(told)?;
    let (l, mut all) = (out.locale, Vec::new());
    for p in &found {
        let ways = ways::of(&mut ctx, p.account.id).await.map_err(told)?;
        let grants: Vec<String> = p.grants.iter().map(|g| says::grant(g, &names, l)).collect();
        all.push((p, ways, grants));
    }
    ctx.rollback().await.map_err(told)?;
    if out.json {
        let all: Vec<_> = all
            .iter()
            .map(|(p, ways, _)| {
                json!({
                    "person": p.account.id, "name": p.account.name, "login": p.account.login,
                    "disabled": p.account.disabled_at.is_some(), "came_in": ways.any(),
                    "grants": p.grants.iter().map(super::grant::value).collect::<Vec<_>>(),
                })
            })
            .collect();
        out.value(&all);
        return Ok(());
    }
    if all.is_empty() {
        out.line(&m::people_none(l));
    }
    for (p, ways, grants) in &all {
        let grants = if grants.is_empty() { m::no_grants(l) } else { grants.join("; ") };
        let login = p.account.login.as_deref().unwrap_or("-");
        let shut = if p.account.disabled_at.is_some() {
            format!(" · {}", m::is_disabled(l))
        } else {
            String::new()
        };
        out.line(&format!(
            "{}  {} · {login} · {grants} · {}{shut}",
            p.account.id,
            p.account.name,
            says::ways(ways, l)
        ));
    }
    Ok(())
}

async fn shut(shared: &Shared, out: &mut Out, g: &ArgMatches, out_of_it: bool) -> Result<(), Failure> {
    let reason = text(g, "reason").unwrap_or_default();
    let mut ctx = writing(shared, out).await?;
    let account = person(&mut ctx, g).await?;
    match out_of_it {
        true => actions::disable(&mut ctx, account.id, reason).await,
        false => actions::enable(&mut ctx, account.id, reason).await,
    }
    .map_err(told)?;
    ctx.commit().await.map_err(told)?;
    say(out, &json!({ "person": account.id, "disabled": out_of_it }), |l| match out_of_it {
        true => m::cli_disabled(l, account.name.as_str()),
        false => m::cli_enabled(l, account.name.as_str()),
    });
    Ok(())
}
