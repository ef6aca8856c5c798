import Assessment

/// Something that can be said of a figure, true or false: the grammar of odd-one-out.
///
/// It singles out an option where it is true of that one alone, or of all others.
struct OddPredicate {
  /// What the predicate is about: the words of the family's rules, and what only rivals are about.
  enum Topic: String {
    case surface
    case sameKind = "same-kind"
    case sameFill = "same-fill"
    case sameTurn = "same-turn"
    case turnStep = "turn-step"
    case agreement
  }

  let topic: Topic
  /// For whom it is true, option by option.
  let truth: [Bool]

  /// 1 for one attribute, 2 for comparing the parts in one attribute, 3 for the step from one to
  /// the other, 4 for two comparisons that agree.
  var complexity: Int {
    switch topic {
    case .surface: 1
    case .sameKind, .sameFill, .sameTurn: 2
    case .turnStep: 3
    case .agreement: 4
    }
  }

  /// The option that it singles out.
  var singled: Int? {
    let count = truth.count(where: { $0 })
    if count == 1 { return truth.firstIndex(of: true) }
    return count == truth.count - 1 ? truth.firstIndex(of: false) : nil
  }

  /// All predicates that the values in these figures give rise to.
  static func all(of figures: [OddFigure]) -> [OddPredicate] {
    var found: [OddPredicate] = []
    func add(_ topic: Topic, _ test: (OddFigure) -> Bool) {
      found.append(OddPredicate(topic: topic, truth: figures.map(test)))
    }
    for kind in Shape.Kind.allCases {
      for part in 0..<2 { add(.surface) { $0.kinds[part] == kind } }
      for number in 0...2 { add(.sameKind) { $0.kinds.count(where: { $0 == kind }) == number } }
    }
    for fill in Shape.Fill.allCases {
      for part in 0..<2 { add(.surface) { $0.fills[part] == fill } }
      for number in 0...2 { add(.sameFill) { $0.fills.count(where: { $0 == fill }) == number } }
    }
    for turn in stride(from: 0, to: 360, by: 90) {
      for part in 0..<2 { add(.surface) { $0.turns[part] == turn } }
      for number in 0...2 { add(.sameTurn) { $0.turns.count(where: { $0 == turn }) == number } }
      if turn > 0 { add(.turnStep) { $0.step == turn } }
    }
    for place in 0..<4 { add(.surface) { $0.placement.rawValue == place } }
    add(.surface, \.isDotRight)
    add(.surface, \.isRing)
    for kind in OddFigure.dotKinds { add(.surface) { $0.dotKind == kind } }
    add(.sameKind, \.isSameKind)
    add(.sameFill, \.isSameFill)
    add(.sameTurn, \.isSameTurn)
    add(.agreement) { $0.isSameKind == $0.isSameFill }
    add(.agreement) { $0.isSameKind == $0.isSameTurn }
    return found
  }
}

extension OddFigure {
  var isSameKind: Bool { kinds[0] == kinds[1] }
  var isSameFill: Bool { fills[0] == fills[1] }
  var isSameTurn: Bool { turns[0] == turns[1] }
  /// The turn from the first part to the second, clockwise.
  var step: Int { (turns[1] - turns[0] + 360) % 360 }
}
