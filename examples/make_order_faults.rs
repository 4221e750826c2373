//! Writes a CSV file of orders with known faults:
//! `cargo run --example make_order_faults -- 2026 5000 300 > orders.csv`. The arguments are the seed, the number of
//! orders and how many in a thousand have a fault.

#[path = "../tests/support/corpus.rs"]
mod corpus;
#[path = "../tests/support/order_faults.rs"]
mod order_faults;

use order_faults::{Fault, orders};

fn main() {
    let mut numbers = std::env::args().skip(1).map(|arg| arg.parse::<u64>());
    let mut next = |default| numbers.next().and_then(Result::ok).unwrap_or(default);
    let (seed, rows, per_mille) = (next(2026), next(5000), next(300));
    println!("order_id,buyer,service,tracking_number,label,shipped_on,fault,one_of");
    for row in orders(seed, rows as usize, per_mille as usize) {
        let fault = row.fault.map_or_else(String::new, |fault: Fault| format!("{fault:?}"));
        let one_of: Vec<&str> = row.fault.iter().flat_map(|fault| fault.codes()).map(|code| code.id()).collect();
        let one_of = one_of.join(" ");
        let label = row.label.unwrap_or_default();
        println!(
            "{},{},{},\"{}\",{label},{},{fault},{one_of}",
            row.id, row.buyer, row.service, row.number, row.shipped_on
        );
    }
}
