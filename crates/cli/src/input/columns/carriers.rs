//! Which of several columns of carriers is that of which number.

/// The carriers of each number, by their places in a row: where carriers and numbers take turns, each number has those
/// in front of it, or behind it where the row begins with a number. Empty when all share them.
pub fn own(numbers: &[usize], carriers: &[usize]) -> Vec<Vec<usize>> {
    let mut places: Vec<(usize, bool)> = numbers.iter().map(|&at| (at, true)).collect();
    places.extend(carriers.iter().map(|&at| (at, false)));
    places.sort_unstable();
    let mut runs: Vec<Vec<(usize, bool)>> = Vec::new();
    for place in places {
        match runs.last_mut() {
            Some(run) if run[0].1 == place.1 => run.push(place),
            _ => runs.push(vec![place]),
        }
    }
    if runs.len() < 4 || !runs.len().is_multiple_of(2) {
        return Vec::new();
    }
    let of = |number: usize| {
        let turn = runs.chunks(2).find(|turn| turn.iter().flatten().any(|(at, _)| *at == number));
        let own = |at: &&usize| turn.is_some_and(|turn| turn.iter().flatten().any(|(own, _)| own == *at));
        carriers.iter().filter(own).copied().collect()
    };
    numbers.iter().map(|&number| of(number)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_has_the_carriers_of_its_turn() {
        assert_eq!(own(&[2, 4], &[1, 3]), [[1], [3]]);
        assert_eq!(own(&[0, 2], &[1, 3]), [[1], [3]]);
        assert_eq!(own(&[2, 3], &[1]), [[0; 0]; 0]);
        assert_eq!(own(&[3, 5], &[2, 1, 4]), [vec![2, 1], vec![4]]);
        assert_eq!(own(&[1, 3], &[0, 2, 4]), [[0; 0]; 0]);
    }
}
