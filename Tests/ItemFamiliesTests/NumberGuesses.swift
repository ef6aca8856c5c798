import Assessment

/// How often a guess that looks only at five numbers to choose from finds the key.
struct NumberGuesses {
  private var items = 0
  private var hits: [String: Double] = [:]

  /// The share of items that each guess finds the key of.
  var shares: [String: Double] { hits.mapValues { $0 / Double(max(items, 1)) } }

  /// Counts what guesses find in an item.
  mutating func add(_ item: GeneratedItem) {
    items += 1
    let options = item.steps[0].answer.options.compactMap { option -> (value: Int, isKey: Bool)? in
      guard case .text(let text)? = option.content.first, let value = Int(text) else { return nil }
      return (value, option.isKey)
    }.sorted { $0.value < $1.value }
    func guess(_ name: String, _ group: [(value: Int, isKey: Bool)]) {
      let found = group.contains(where: \.isKey) ? 1 / Double(group.count) : 0
      hits[name, default: 0] += found
    }
    guard options.count == 5 else { return }
    let longest = String(options[4].value).count
    guess("longest", options.filter { String($0.value).count == longest })
    guess("middle", [options[2]])
    let even = options.filter { $0.value.isMultiple(of: 2) }
    let odd = options.filter { !$0.value.isMultiple(of: 2) }
    guess("commonest evenness", even.count > odd.count ? even : odd)
    guess(
      "rarest evenness", even.isEmpty || odd.isEmpty ? options : even.count < odd.count ? even : odd
    )
    let digits = Dictionary(grouping: options) { $0.value % 10 }
    let most = digits.values.map(\.count).max() ?? 0
    guess("commonest last digit", digits.values.filter { $0.count == most }.flatMap { $0 })
    let gaps = options.indices.map { place in
      min(
        place > 0 ? options[place].value - options[place - 1].value : .max,
        place < 4 ? options[place + 1].value - options[place].value : .max)
    }
    guess(
      "nearest neighbours", options.indices.filter { gaps[$0] == gaps.min() }.map { options[$0] })
    guess("farthest", options.indices.filter { gaps[$0] == gaps.max() }.map { options[$0] })
  }
}
