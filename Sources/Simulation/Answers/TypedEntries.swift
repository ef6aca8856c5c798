import Assessment

extension NumberInteraction {
  /// Numbers that a candidate might type: the keys, and numbers on both sides of each.
  func entries(_ keys: RuleKeys, _ correct: Value?) -> [Entry] {
    var numbers = correct?.number.map { [$0] } ?? []
    for span in keys.numbers {
      let step = max(1, span.upperBound - span.lowerBound)
      numbers += [
        (span.lowerBound + span.upperBound) / 2, span.lowerBound - step, span.upperBound + step,
      ]
    }
    numbers += [minimum, maximum].compactMap { $0 } + [0, 1]
    var seen: Set<Double> = []
    return numbers.filter { accepts($0) && seen.insert($0).inserted }.map { number in
      Entry(.float(number), typed: Self.text(number))
    }
  }

  private func accepts(_ number: Double) -> Bool {
    let isInside = number >= minimum ?? -.infinity && number <= maximum ?? .infinity
    guard let decimals, decimals < 15 else { return isInside }
    let scaled = number * (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    return isInside && abs(scaled - scaled.rounded()) < 1e-6
  }

  private static func text(_ number: Double) -> String {
    number.magnitude < 1e15 && number == number.rounded() ? String(Int(number)) : number.description
  }
}

extension TextInteraction {
  /// Texts that a candidate might type: the accepted ones, and some that are no answer.
  func entries(_ keys: RuleKeys) -> [Entry] {
    let texts = keys.texts.flatMap(\.accepted) + ["?", "x", "0", "-"]
    return texts.filter { text in
      text.count <= maximumLength && mask?.matches(text, ignoringCase: false) != false
    }.map { Entry(.string($0), typed: $0) }
  }
}
