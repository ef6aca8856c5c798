/// The model that items are independent, with the observed shares of their categories.
struct IndependentItems {
  /// The shares as tables of one node: item, category, node.
  let tables: [[[Double]]]

  init(_ responses: ResponseMatrix, categoryCounts: [Int]) {
    var counts = categoryCounts.map { [Int](repeating: 0, count: $0) }
    for person in 0..<responses.personCount {
      for (item, category) in responses.row(person).enumerated() {
        counts[item][Int(category)] += 1
      }
    }
    tables = counts.map { $0.map { [Double($0) / Double(responses.personCount)] } }
  }

  /// The changes of the shares that a statistic sees: of the mean alone, or of every category.
  func changes(_ statistic: LimitedInformationStatistic) -> [ModelChange] {
    tables.enumerated().flatMap { item, table -> [ModelChange] in
      let first = statistic == .m2 ? table.count - 1 : 1
      return (first..<table.count).map { category in
        var derivatives = table.map { _ in [0.0] }
        derivatives[category] = [1]
        derivatives[0] = [-1]
        return .items([.init(item: item, derivatives: derivatives)])
      }
    }
  }
}
