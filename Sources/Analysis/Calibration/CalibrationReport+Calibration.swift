public import Assessment
import Psychometrics

extension CalibrationReport {
  /// The parameters as a definition includes them.
  ///
  /// Items without a model are left out, and so are those whose model lacks a category that
  /// nobody chose, which would give a later answer in that category the wrong meaning, and those
  /// of a discrimination that is not above 0. Paths that begin with the same assessment are
  /// written without it, because a calibration belongs to one.
  public func calibration(id: String, source: String, date: String?) -> Calibration {
    let prefix = sharedPrefix
    return Calibration(
      id: id, status: .calibrated, model: model, source: source, date: date, n: personCount,
      mean: latent?.mean ?? 0, standardDeviation: latent?.standardDeviation ?? 1,
      items: items.compactMap { row in
        guard let item = row.model, row.isWritten else { return nil }
        return ItemParameters(
          item: String(row.id.dropFirst(prefix)), name: row.name, model: item,
          standardErrors: row.parameters.standardErrors?.map { $0 ?? 0 } ?? [])
      })
  }

  /// The ids of the items that `calibration(id:source:date:)` leaves out.
  public var itemsLeftOut: [String] { items.filter { !$0.isWritten }.map(\.id) }

  /// How many characters of the items' paths name the one assessment that all of them stand in.
  private var sharedPrefix: Int {
    let folders = Set(
      items.map { item in
        item.id.lastIndex(of: "/").map { String(item.id[...$0]) } ?? ""
      })
    return folders.count == 1 ? folders.first?.count ?? 0 : 0
  }
}

extension CalibratedRow {
  /// Whether a definition can take the parameters.
  fileprivate var isWritten: Bool {
    model != nil && isComplete && parameters.discrimination ?? 1 > 0
  }
}
