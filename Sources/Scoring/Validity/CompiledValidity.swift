import Assessment

/// A validity index with its items resolved to places.
struct CompiledValidity: Sendable {
  let path: Path
  let measure: Measure
  /// The threshold, where it rests on something stated.
  let groundedThreshold: Double?
  let threshold: Double?
  let meaning: String

  /// What is computed, over places of items.
  enum Measure: Sendable {
    case longestRun([Int])
    case responseVariability([Int])
    case infrequency([Keyed])
    case attention([Keyed])
    case inconsistency([Pair])
    case tooFast([Int], underMs: Milliseconds)
    case omittedShare([Int])
    case personFit(CompiledLatent)
  }

  /// An item with the answers that count.
  struct Keyed: Sendable {
    let item: Int
    let answers: [String]
    /// Whether each row of the item is one of them.
    let rows: [Bool]
  }

  /// Two items, and what a turned second answer is taken from.
  struct Pair: Sendable {
    let first: Int
    let second: Int
    let reflection: Double?
  }

  init(
    _ index: ValidityIndex, in assessment: Path, table: ItemTable, itemNames: NameIndex,
    latentScale: (String) -> CompiledLatent?
  ) throws(ScorerError) {
    path = assessment.appending(index.id)
    threshold = index.threshold
    groundedThreshold = index.basis == nil ? nil : index.threshold
    meaning = index.meaning
    let place = path
    func item(_ name: String) throws(ScorerError) -> Int {
      guard let found = itemNames.place(named: name, in: assessment) else {
        throw .unknownItem(name, in: place)
      }
      return found
    }
    func items(else isMeant: (Item) -> Bool) throws(ScorerError) -> [Int] {
      if index.items.isEmpty {
        return table.reported.filter { place in
          table.items[place].path.isInside(assessment) && isMeant(table.items[place].item)
        }
      }
      var found: [Int] = []
      for name in index.items { found.append(try item(name)) }
      return found
    }
    func keyed(_ answers: [ValidityIndex.KeyedAnswer]) throws(ScorerError) -> [Keyed] {
      var found: [Keyed] = []
      for answer in answers {
        let place = try item(answer.item)
        let rows = table.items[place].rows.map { row in
          row.response.map { $0.isNamed(among: answer.answers) } ?? false
        }
        found.append(Keyed(item: place, answers: answer.answers, rows: rows))
      }
      return found
    }
    switch index.kind {
    case .longestRun: measure = .longestRun(try items { $0.asksForRatings })
    case .responseVariability: measure = .responseVariability(try items { $0.asksForRatings })
    case .infrequency(let answers): measure = .infrequency(try keyed(answers))
    case .attention(let answers): measure = .attention(try keyed(answers))
    case .inconsistency(let pairs):
      var resolved: [Pair] = []
      for pair in pairs {
        let second = try item(pair.second)
        resolved.append(
          Pair(
            first: try item(pair.first), second: second,
            reflection: pair.isOpposite ? table.items[second].item.ratingReflection : nil))
      }
      measure = .inconsistency(resolved)
    case .tooFast(let underMs):
      measure = .tooFast(try items { $0.type != .consent }, underMs: underMs)
    case .personFit(let scale):
      guard let latent = latentScale(scale) else { throw .notLatent(scale, in: place) }
      measure = .personFit(latent)
    case .omittedShare:
      measure = .omittedShare(try items { $0.type != .consent })
    }
  }
}

extension Path {
  /// Whether it lies within an assessment: anywhere below the include of that path.
  fileprivate func isInside(_ assessment: Path) -> Bool {
    assessment == .root || text.hasPrefix(assessment.text + "/")
  }
}

extension Item {
  /// The least and the largest point of its first rating, added.
  fileprivate var ratingReflection: Double {
    for interaction in interactions {
      if case .rating(let rating) = interaction.kind {
        return Double(rating.responses.minimum) + Double(rating.responses.maximum)
      }
    }
    return .nan
  }
}

extension Value {
  /// Whether the value, or a member of it, is one of these option ids or numbers as text.
  func isNamed(among names: [String]) -> Bool {
    if let members { return members.contains { $0.isNamed(among: names) } }
    if let text { return names.contains(text) }
    switch self {
    case .boolean(let flag): return names.contains(flag ? "true" : "false")
    case .integer(let whole): return names.contains("\(whole)")
    case .float(let number):
      return names.contains { (try? DecimalText($0))?.value == number }
    default: return false
    }
  }
}
