import Psychometrics

/// Chooses four wrong numbers so that order, evenness and neighbourhood do not tell the key.
///
/// Five numbers stand as two close pairs and a single one, each of the five as likely as the
/// others to be the key; the key is equally likely to be the smallest, the second, and so on; it is
/// nearest to the mean in one of five sets; an even one is as likely the key as an odd one; and last
/// digits differ wherever they can.
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
  /// How often so many numbers are as even as the key.
  private let evenness: [Int]

  /// Keeps errors that lie apart, the first names first, and adds slips in carrying until two
  /// errors lie on either side of the key and one of them is not as even as it.
  init(key: Int, errors: [NamedValue], share: EvenShare) {
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
    evenness = share.weights(keyIsEven: key.isMultiple(of: 2))
  }

  /// Four wrong numbers; nil where there are too few on one side of the key.
  func draw(from stream: inout RandomStream) -> [NamedValue]? {
    let below = stream.integer(below: 5)
    let alike = alike(stream.integer(below: evenness.reduce(0, +)))
    let single = below.isMultiple(of: 2) && stream.integer(below: 3) == 0
    let plans = plans(Target(below: below, alike: alike, single: single, chance: 1))
    guard !plans.isEmpty else { return nil }
    return MeanWish(below: below, from: &stream).draw(key, from: &stream) { stream in
      let plan = plans[stream.integer(below: plans.count)]
      var chosen = plain(plan)
      for slip in slips(plan) {
        let choices = choices(slip, beside: chosen)
        chosen.append(choices[stream.integer(below: choices.count)])
      }
      return chosen
    }
  }

  /// The number of wrong numbers as even as the key at a place among the weights.
  private func alike(_ place: Int) -> Int {
    var rest = place
    for (alike, weight) in evenness.enumerated() {
      if rest < weight { return alike }
      rest -= weight
    }
    return evenness.count - 1
  }

  /// The chance that two draws give the same four numbers.
  var repeatChance: Double {
    reached.reduce(0.0) { sum, target in
      let plans = plans(target)
      var outcomes = WishedOutcomes()
      for plan in plans {
        add(slips(plan)[...], plain(plan), chance: 1 / Double(plans.count), to: &outcomes)
      }
      return sum + target.chance * target.chance * outcomes.repeatChance(below: target.below)
    }
  }

  /// The targets that plans reach, each once, with the chances of all that lead to it.
  private var reached: [Target] {
    var reached: [Target] = []
    for target in targets {
      guard let plan = plans(target).first else { continue }
      let alike = alike(plan)
      let place = reached.firstIndex {
        $0.below == target.below && $0.single == target.single && $0.alike == alike
      }
      let chance = target.chance + (place.map { reached[$0].chance } ?? 0)
      let sum = Target(below: target.below, alike: alike, single: target.single, chance: chance)
      if let place { reached[place] = sum } else { reached.append(sum) }
    }
    return reached
  }

  private func add(
    _ slips: ArraySlice<Slip>, _ chosen: [NamedValue], chance: Double,
    to outcomes: inout WishedOutcomes
  ) {
    guard let slip = slips.first else {
      outcomes.add(chance, isNearest: MeanWish.isNearest(key, among: chosen))
      return
    }
    let choices = choices(slip, beside: chosen)
    for choice in choices {
      add(
        slips.dropFirst(), chosen + [choice], chance: chance / Double(choices.count), to: &outcomes)
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

  private var targets: [Target] {
    let total = Double(evenness.reduce(0, +))
    return (0..<5).flatMap { below in
      evenness.enumerated().filter { $0.element > 0 }.flatMap { alike, weight in
        let single = below.isMultiple(of: 2) ? 1.0 / 3 : 0
        return [(true, single), (false, 1 - single)].filter { $0.1 > 0 }.map {
          Target(
            below: below, alike: alike, single: $0.0,
            chance: Double(weight) / total * $0.1 / 5)
        }
      }
    }
  }

  /// The plans that meet a target; where none has the evenness, those that come nearest to it.
  private func plans(_ target: Target) -> [Plan] {
    let plans = target.single ? plansOfSingleKey(target) : plansOfPairedKey(target)
    let alikes = plans.map(alike)
    let nearest = alikes.min {
      (abs($0 - target.alike), $0) < (abs($1 - target.alike), $1)
    }
    return zip(plans, alikes).filter { $0.1 == nearest }.map(\.0)
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
