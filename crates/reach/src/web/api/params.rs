//! The parameters that programs may send.

use base::Day;
use serde::Deserialize;
use utoipa::IntoParams;

use super::shapes::{KindName, RoleName, VerdictName};

/// Parameters of the report.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "read by name; here they are described")]
pub struct ReportQuery {
    /// The day; today without it.
    #[param(value_type = Option<String>, format = Date)]
    on: Option<Day>,
    /// The number of a printed report: its day, and what was known then.
    #[param(min_length = 1, pattern = r"\S", example = "R-261122-1N6C0F8K2")]
    no: Option<String>,
    /// Of which role; without it the one that is usual.
    #[param(inline)]
    role: Option<RoleName>,
    /// By which rule, by name; without it the only one, or the usual one, for the role.
    #[param(min_length = 1, pattern = r"\S")]
    rule: Option<String>,
    /// Only inside this area: its code, or its name.
    #[param(min_length = 1, pattern = r"\S")]
    under: Option<String>,
    /// Only rows of this verdict. The summary stays that of all.
    #[param(inline)]
    verdict: Option<VerdictName>,
    /// The order of the rows: a column, with `-` before it from the largest down.
    #[param(pattern = r"^-?(name|verdict|area|electors|needed|sum|largest|reach|share|growth)$")]
    sort: Option<String>,
}

/// Parameters of a point of view.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "read by name; here they are described")]
pub struct ViewQuery {
    /// The day; today without it.
    #[param(value_type = Option<String>, format = Date)]
    on: Option<Day>,
    /// The number of a printed report: its day, and what was known then.
    #[param(min_length = 1, pattern = r"\S", example = "R-261122-1N6C0F8K2")]
    no: Option<String>,
}

/// Parameters of the list of areas.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code, reason = "read by name; here they are described")]
pub struct AreasQuery {
    /// Of which kind.
    #[param(inline)]
    kind: KindName,
    /// How many; 200 without it.
    #[param(minimum = 1, maximum = 1000)]
    limit: Option<u16>,
    /// Those after this code: `next` of the page before.
    #[param(min_length = 1, pattern = r"\S")]
    after: Option<String>,
    /// The day; today without it.
    #[param(value_type = Option<String>, format = Date)]
    on: Option<Day>,
    /// The number of a printed report: its day, and what was known then.
    #[param(min_length = 1, pattern = r"\S", example = "R-261122-1N6C0F8K2")]
    no: Option<String>,
}
