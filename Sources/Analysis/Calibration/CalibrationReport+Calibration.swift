public import Assessment
import Psychometrics

extension CalibrationReport {
  /// The parameters as a definition includes them.
  ///
  /// Items without a model are left out, and so are those whose model lacks a category that
  /// nobody chose: it would give a later answer in that category the wrong meaning.
  public func calibration(id: String, source: String, date: String?) -> Calibration {
    Calibration(
      id: id, status: .calibrated, model: model, source: source, date: date, n: personCount,
      mean: latent?.mean ?? 0, standardDeviation: latent?.standardDeviation ?? 1,
      items: items.compactMap { row in
        guard let item = row.model, row.isComplete else { return nil }
        return ItemParameters(
          item: row.id, name: row.name, model: item,
          standardErrors: row.parameters.standardErrors?.map { $0 ?? 0 } ?? [])
      })
  }

  /// The ids of the items that `calibration(id:source:date:)` leaves out.
  public var itemsLeftOut: [String] {
    items.filter { $0.model == nil || !$0.isComplete }.map(\.id)
  }
}
