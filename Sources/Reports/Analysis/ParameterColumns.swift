import Analysis
import Typesetting

/// The columns that a table of items' parameters needs: those that some item has.
struct ParameterColumns {
  /// One kind of parameter; lists have as many columns as the longest.
  private struct Kind {
    let name: String
    let values: @Sendable (ReportedParameters) -> [Double]
    let count: Int

    init(
      _ name: String, _ items: [CalibratedRow],
      _ values: @escaping @Sendable (ReportedParameters) -> [Double]
    ) {
      self.name = name
      self.values = values
      count = items.map { values($0.parameters).count }.max() ?? 0
    }
  }

  /// Where standard errors stand.
  enum Errors {
    /// In a column after each parameter's.
    case beside
    /// In a row of their own.
    case below
  }

  private let kinds: [Kind]
  /// Where standard errors stand; nil where there are none.
  private let errors: Errors?

  init(_ items: [CalibratedRow], errors: Errors) {
    kinds = [
      Kind("a", items) { [$0.discrimination].compactMap { $0 } },
      Kind("b", items) { [$0.difficulty].compactMap { $0 } },
      Kind("c", items) { [$0.lowerAsymptote].compactMap { $0 } },
      Kind("t", items) { $0.thresholds ?? [] },
      Kind("slope", items) { $0.slopes ?? [] },
      Kind("icept", items) { $0.intercepts ?? [] },
    ]
    self.errors = items.contains { $0.parameters.standardErrors != nil } ? errors : nil
  }

  /// The heads of the columns.
  var names: [String] {
    kinds.flatMap { kind in
      (0..<kind.count).flatMap { index in
        let isList = kind.name.utf8.count > 1 || kind.name == "t"
        return [isList ? "\(kind.name)\(index + 1)" : kind.name] + (errors == .beside ? ["SE"] : [])
      }
    }
  }

  /// The cells of an item; a parameter that it lacks is `–`.
  func cells(of item: CalibratedRow) -> [String] {
    pairs(of: item).flatMap { value, error in
      [value.map(CalibrationTable.parameter) ?? "–"]
        + (errors == .beside ? [error.map(CalibrationTable.parameter) ?? ""] : [])
    }
  }

  /// The cells below those of an item, for its standard errors; nil where they stand beside, or
  /// where there are none.
  func cellsBelow(_ item: CalibratedRow) -> [String]? {
    guard errors == .below, item.parameters.standardErrors != nil else { return nil }
    return pairs(of: item).map { $1.map(CalibrationTable.parameter) ?? "" }
  }

  private func pairs(of item: CalibratedRow) -> [(value: Double?, error: Double?)] {
    var errors = (item.parameters.standardErrors ?? [])[...]
    return kinds.flatMap { kind in
      let values = kind.values(item.parameters)
      return (0..<kind.count).map { index -> (value: Double?, error: Double?) in
        guard values.indices.contains(index) else { return (nil, nil) }
        return (values[index], errors.popFirst() ?? nil)
      }
    }
  }
}
