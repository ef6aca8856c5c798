/// What premises leave open, by striking out regions and asking for members of others.
///
/// Three groups cut everything into eight regions; a region is a number whose bit g says whether
/// it lies in group g.
struct SyllogismInference {
  /// The regions struck out, a bit each.
  private let empty: UInt8
  /// Regions of which one at least has members.
  private let inhabited: [UInt8]

  /// What statements say, each group having members.
  init(_ statements: [SyllogismStatement]) {
    var empty: UInt8 = 1
    var inhabited = (0..<3).map { Self.regions(in: $0) }
    for statement in statements {
      let regions = Self.regions(of: statement)
      if statement.mood.isParticular { inhabited.append(regions) } else { empty |= regions }
    }
    self.empty = empty
    self.inhabited = inhabited.map { $0 & ~empty }
  }

  /// Whether no premise contradicts another.
  var isConsistent: Bool { !inhabited.contains(0) }

  /// Whether a statement must be true.
  func implies(_ statement: SyllogismStatement) -> Bool {
    let regions = Self.regions(of: statement)
    return statement.mood.isParticular
      ? inhabited.contains { $0 & ~regions == 0 } : regions & ~empty == 0
  }

  /// Whether a statement can be true.
  func allows(_ statement: SyllogismStatement) -> Bool {
    let regions = Self.regions(of: statement)
    return statement.mood.isParticular
      ? regions & ~empty != 0 : !inhabited.contains { $0 & ~regions == 0 }
  }

  /// In how many ways the regions can have members.
  var count: Int {
    (0...UInt8.max).count { world in
      world & empty == 0 && inhabited.allSatisfy { world & $0 != 0 }
    }
  }

  private static func regions(in group: Int) -> UInt8 {
    (0..<8).reduce(0) { $0 | ($1 >> group & 1 == 1 ? 1 << UInt8($1) : 0) }
  }

  /// The regions that the statement strikes out, or of which it says that one has members.
  private static func regions(of statement: SyllogismStatement) -> UInt8 {
    let isWithin = statement.mood == .none || statement.mood == .some
    let predicate = regions(in: statement.predicate)
    return regions(in: statement.subject) & (isWithin ? predicate : ~predicate)
  }
}
