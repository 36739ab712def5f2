#![doc = include_str!("../README.md")]

mod ask;
mod looks;
#[allow(missing_docs)]
mod messages;
#[cfg(test)]
mod tests;
mod understood;
mod views;
mod web;

use access::{Actor, Host};
use async_trait::async_trait;
use axum::Extension;
use intake::Kind;
use intake::template::Choices;
use system::{Failure, Routes, System};
use words::Locale;

use crate::looks::Looks;

/// The system.
#[derive(Clone)]
pub struct Desk {
    /// What can be chosen from in the template of a kind.
    choices: fn(&dyn Kind, Locale) -> Choices,
    looks: Looks,
}

impl Desk {
    /// A desk whose templates offer these values to choose from.
    pub fn new(choices: fn(&dyn Kind, Locale) -> Choices) -> Desk {
        Desk { choices, looks: Looks::default() }
    }
}

#[async_trait]
impl System for Desk {
    fn name(&self) -> &'static str {
        "desk"
    }

    fn routes(&self) -> Routes {
        web::routes().each(|page| page.layer(Extension(self.clone())))
    }

    /// Clears drafts away that nobody touched for long, also where nobody begins a new one.
    async fn settle(&self, host: &Host) -> Result<(), Failure> {
        let mut ctx = host.write(Actor::LocalOperator, Locale::Hi, host.ids.make()).await?;
        intake::draft::sweep(&mut ctx).await?;
        Ok(ctx.commit().await?)
    }
}
