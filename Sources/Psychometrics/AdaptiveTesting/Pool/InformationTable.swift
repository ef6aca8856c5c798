import RealModule

/// Finds the items of greatest information at a theta exactly, looking at few of them.
///
/// For each of many narrow cells of theta it holds the items with the highest upper bounds of
/// their information anywhere in the cell, highest first. A search computes the exact information
/// of one item after the other and ends when the next bound is below what it has found. Outside
/// the cells, and where the list runs out, the search looks at every item.
struct InformationTable: Hashable, Sendable {
  private static let range = -6.0...6.0
  private static let cellsPerUnit = 16.0

  private let models: [ItemModel]
  /// The length of each cell's list; 0 where the pool is so small that there are no lists.
  private let listLength: Int
  private var members: [Int32] = []
  private var bounds: [Double] = []
  /// For each cell, a bound on the information of every item that is not in its list.
  private var rest: [Double] = []

  init(_ models: [ItemModel]) {
    self.models = models
    let length = 64 + models.count / 128
    guard length < models.count else {
      listLength = 0
      return
    }
    listLength = length
    let cells = Int((Self.range.upperBound - Self.range.lowerBound) * Self.cellsPerUnit)
    members.reserveCapacity(cells * length)
    bounds.reserveCapacity(cells * length)
    // The slack covers rounding: information is a difference of rounded numbers in the tails.
    let growth = models.map { 1.001 * Double.exp($0.steepness / (2 * Self.cellsPerUnit)) }
    for cell in 0..<cells {
      let center = Self.range.lowerBound + (Double(cell) + 0.5) / Self.cellsPerUnit
      var ranking = RankedItems(limit: length + 1)
      for (item, model) in models.enumerated() {
        ranking.insert(item, model.information(at: center) * growth[item] + 1e-9)
      }
      for entry in ranking.entries.prefix(length) {
        members.append(Int32(entry.item))
        bounds.append(entry.value)
      }
      rest.append(ranking.entries[length].value)
    }
  }

  /// The eligible items of greatest information at a theta, greatest first, equals by number.
  func best(
    _ count: Int, at theta: Double, where isEligible: (Int) -> Bool
  ) -> [RankedItems.Entry] {
    var ranking = RankedItems(limit: count)
    if let cell = cell(of: theta) {
      let start = cell * listLength
      for place in start..<start + listLength {
        if let least = ranking.leastOfFull, bounds[place] < least { return ranking.entries }
        let item = Int(members[place])
        guard isEligible(item) else { continue }
        ranking.insert(item, models[item].information(at: theta))
      }
      if let least = ranking.leastOfFull, rest[cell] < least { return ranking.entries }
      ranking = RankedItems(limit: count)
    }
    for item in models.indices where isEligible(item) {
      ranking.insert(item, models[item].information(at: theta))
    }
    return ranking.entries
  }

  private func cell(of theta: Double) -> Int? {
    guard listLength > 0, Self.range.contains(theta), theta < Self.range.upperBound else {
      return nil
    }
    return Int((theta - Self.range.lowerBound) * Self.cellsPerUnit)
  }
}
