import Assessment

/// Keys that stand too often at one place.
///
/// With n keyed items that keep their order, and p the chance that a key placed at random stands
/// at that place, more than n p + 3 sqrt(n p (1 - p)) keys are too many: chance alone does that
/// about once in a thousand tests.
enum KeyPlace: LintRule {
  static let id = "key-place"

  /// Below so many keyed items a place tells nothing.
  static let itemCount = 8

  static func check(_ context: LintContext, _ report: inout LintReport) {
    var choices = Tally()
    var judgements = Tally()
    for entry in context.items where !entry.isPractice {
      let isJudgement = entry.type == .trueFalse
      for field in entry.fields {
        guard case .choice(let choice) = field.interaction.kind,
          case .identifier(let key)? = field.correct,
          let place = choice.options.firstIndex(where: { $0.id == key })
        else { continue }
        if isJudgement {
          judgements.add(place, of: choice.options)
        } else if !context.shufflesOptions(of: entry) {
          choices.add(place, of: choice.options)
        }
      }
    }
    if let (place, count) = choices.excess {
      report.warning(.place(place + 1, count, choices), at: context.subject)
    }
    if let (place, count) = judgements.excess {
      report.warning(.judgement(judgements.ids[place], count, judgements), at: context.subject)
    }
  }

  /// How often the key stood at each place.
  fileprivate struct Tally {
    private(set) var items = 0
    private(set) var ids: [String] = []
    private var counts: [Int] = []
    /// The counts that random places would give on average.
    private var expected: [Double] = []

    mutating func add(_ place: Int, of options: [Option]) {
      items += 1
      while counts.count < options.count {
        ids.append(options[counts.count].id)
        counts.append(0)
        expected.append(0)
      }
      counts[place] += 1
      for index in options.indices { expected[index] += 1 / Double(options.count) }
    }

    /// The most keys at a place that chance still explains.
    func bound(_ place: Int) -> Double {
      let mean = expected[place]
      return mean + 3 * (mean * (1 - mean / Double(items))).squareRoot()
    }

    /// The first place with too many keys, and their number.
    var excess: (place: Int, count: Int)? {
      guard items >= KeyPlace.itemCount else { return nil }
      return counts.indices.first { Double(counts[$0]) > bound($0) }.map { ($0, counts[$0]) }
    }
  }
}

extension LintMessage {
  fileprivate static func place(_ place: Int, _ count: Int, _ tally: KeyPlace.Tally) -> LintMessage
  {
    let bound = Int(tally.bound(place - 1))
    return
      "the right option stands at place \(place) in \(count) of \(tally.items) keyed choices; chance explains at most \(bound), so move some, or shuffle the options"
  }

  fileprivate static func judgement(
    _ id: String, _ count: Int, _ tally: KeyPlace.Tally
  ) -> LintMessage {
    let bound = tally.ids.firstIndex(of: id).map { Int(tally.bound($0)) } ?? 0
    return
      "the right answer is '\(id)' in \(count) of \(tally.items) true-false items; chance explains at most \(bound), so balance the answers"
  }
}
