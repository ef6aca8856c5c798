import Psychometrics

/// Chooses four wrong numbers so that order, evenness and neighbourhood do not tell the key.
///
/// Five numbers stand as two close pairs and a single one, each of the five as likely as the
/// others to be the key; the key is equally likely to be the smallest, the second, and so on;
/// three are even and two odd or the other way round, the key one of the three in three of five
/// sets; and last digits differ wherever they can.
struct BalancedOptions {
  /// A number that a slip of calculation is made from.
  private struct Slip {
    /// The error that the slip comes on top of; nil for a slip from the key.
    let base: NamedValue?
    /// Whether the slip is 1 or 3, not 2.
    let odd: Bool
    /// 1 for a slip upwards, -1 for one downwards, 0 for either.
    let direction: Int

    /// How far the slip may lead.
    var offsets: [Int] {
      (odd ? [-3, -1, 1, 3] : [-2, 2]).filter { direction == 0 || $0.signum() == direction }
    }
  }

  /// Two errors taken as they are, by their places, and which two numbers slips are made from: the
  /// key and the first error, or where the key stands single both errors.
  private struct Plan {
    let first: Int
    let second: Int
    /// Where the slip from the key leads; 0 where the key stands single.
    let direction: Int
    /// Whether the slips are 1 or 3, not 2.
    let odd: (Bool, Bool)
  }

  /// What is to hold of a set: numbers below the key, numbers as even as it, and whether the key
  /// stands single.
  private struct Target {
    let below: Int
    let alike: Int
    let single: Bool
    let chance: Double
  }

  private let key: Int
  private let errors: [NamedValue]

  /// Keeps errors that lie apart, the first names first, and adds slips in carrying until two
  /// errors lie on either side of the key and one of them is not as even as it.
  init(key: Int, errors: [NamedValue]) {
    var kept = KeptErrors(key: key)
    for error in errors { kept.keep(error, digits: true) }
    for side in [-1, 1] {
      for digits in [true, false] {
        for offset in KeptErrors.carries where kept.lacks(side: side) {
          kept.keep(NamedValue(key + side * offset, "carry-slip"), digits: digits)
        }
      }
    }
    self.key = key
    self.errors = kept.errors
  }

  /// Four wrong numbers; nil where there are too few on one side of the key.
  func draw(from stream: inout RandomStream) -> [NamedValue]? {
    let below = stream.integer(below: 5)
    let alike = stream.integer(below: 5) < 2 ? 1 : 2
    let single = below.isMultiple(of: 2) && stream.integer(below: 3) == 0
    let plans = plans(Target(below: below, alike: alike, single: single, chance: 1))
    guard !plans.isEmpty else { return nil }
    let plan = plans[stream.integer(below: plans.count)]
    var chosen = plain(plan)
    for slip in slips(plan) {
      let choices = choices(slip, beside: chosen)
      chosen.append(choices[stream.integer(below: choices.count)])
    }
    return chosen
  }

  /// The chance that two draws give the same four numbers.
  var repeatChance: Double {
    Self.targets.reduce(0.0) { sum, target in
      let plans = plans(target)
      let each = target.chance / Double(max(plans.count, 1))
      return plans.reduce(sum) { $0 + each * each * repeatChance(slips($1)[...], plain($1)) }
    }
  }

  private func repeatChance(_ slips: ArraySlice<Slip>, _ chosen: [NamedValue]) -> Double {
    guard let slip = slips.first else { return 1 }
    let choices = choices(slip, beside: chosen)
    let count = Double(choices.count)
    return choices.reduce(0.0) {
      $0 + repeatChance(slips.dropFirst(), chosen + [$1]) / count / count
    }
  }

  /// Where a slip may lead, last digits different from those chosen wherever they can be.
  private func choices(_ slip: Slip, beside chosen: [NamedValue]) -> [NamedValue] {
    let all = slip.offsets.map { offset in
      slip.base?.slipped(by: offset) ?? NamedValue(key + offset, "calculation-slip")
    }
    let fresh = all.filter { choice in
      ([key] + chosen.map(\.value)).allSatisfy { $0 % 10 != choice.value % 10 }
    }
    return fresh.isEmpty ? all : fresh
  }

  private static let targets = (0..<5).flatMap { below in
    [(1, 0.4), (2, 0.6)].flatMap { alike, share in
      let single = below.isMultiple(of: 2) ? 1.0 / 3 : 0
      return [(true, single), (false, 1 - single)].filter { $0.1 > 0 }.map {
        Target(below: below, alike: alike, single: $0.0, chance: share * $0.1 / 5)
      }
    }
  }

  /// The plans that meet a target; where none has the evenness, all that meet the rest.
  private func plans(_ target: Target) -> [Plan] {
    let plans = target.single ? plansOfSingleKey(target) : plansOfPairedKey(target)
    let even = plans.filter { alike($0) == target.alike }
    return even.isEmpty ? plans : even
  }

  private func plansOfPairedKey(_ target: Target) -> [Plan] {
    var plans: [Plan] = []
    for direction in [-1, 1] {
      for paired in errors.indices {
        for plain in errors.indices where plain != paired {
          let below = (direction < 0 ? 1 : 0) + 2 * below(paired) + self.below(plain)
          guard below == target.below else { continue }
          for odd in Self.evenness {
            plans.append(Plan(first: paired, second: plain, direction: direction, odd: odd))
          }
        }
      }
    }
    return plans
  }

  private func plansOfSingleKey(_ target: Target) -> [Plan] {
    var plans: [Plan] = []
    for first in errors.indices {
      for second in errors.indices.dropFirst(first + 1)
      where 2 * (below(first) + below(second)) == target.below {
        for odd in Self.evenness {
          plans.append(Plan(first: first, second: second, direction: 0, odd: odd))
        }
      }
    }
    return plans
  }

  private static let evenness = [(true, true), (true, false), (false, true), (false, false)]

  private func below(_ place: Int) -> Int { errors[place].value < key ? 1 : 0 }

  private func plain(_ plan: Plan) -> [NamedValue] { [errors[plan.first], errors[plan.second]] }

  private func slips(_ plan: Plan) -> [Slip] {
    let isSingle = plan.direction == 0
    return [
      Slip(base: isSingle ? errors[plan.first] : nil, odd: plan.odd.0, direction: plan.direction),
      Slip(base: errors[isSingle ? plan.second : plan.first], odd: plan.odd.1, direction: 0),
    ]
  }

  /// How many numbers of a plan are as even as the key.
  private func alike(_ plan: Plan) -> Int {
    let isSingle = plan.direction == 0
    let (first, second) = (errors[plan.first].value - key, errors[plan.second].value - key)
    let slips = isSingle ? (first, second) : (0, first)
    func even(_ distance: Int) -> Int { distance.isMultiple(of: 2) ? 1 : 0 }
    return even(first) + even(second) + even(slips.0 + (plan.odd.0 ? 1 : 0))
      + even(slips.1 + (plan.odd.1 ? 1 : 0))
  }
}
