public import Assessment

/// The sheets of one panel, checked: one form, one sheet for each rater and candidate.
public struct PanelRatings: Sendable {
  /// The form's id.
  public let form: String
  /// The form's version.
  public let formVersion: String
  /// The fingerprint of the definition that the raters were given; nil where a table gave the
  /// ratings.
  public let fingerprint: String?
  /// The competencies, in the form's order.
  public let competencies: [PanelCompetency]
  /// The candidates, by their ids.
  public let candidates: [String]
  /// The raters, by their ids.
  public let raters: [String]
  /// The sheets, by candidate and then by rater; nil where there is none.
  let sheets: [[RatingSheet?]]
  /// The ratings: for each competency a row for each candidate and a column for each rater.
  let values: [[[Double?]]]

  /// Joins sheets.
  ///
  /// - Parameters:
  ///   - sheets: The sheets, in any order.
  ///   - competencies: The competencies of the form; those that the sheets name where no form is
  ///     at hand.
  /// - Throws: `PanelError` where they are not of one panel.
  public init(
    _ sheets: [RatingSheet], competencies: [PanelCompetency]? = nil
  ) throws(PanelError) {
    guard let first = sheets.first else { throw .noSheets }
    for sheet in sheets where !sheet.isOnForm(of: first) {
      throw .mixedForms(first.formName, sheet.formName)
    }
    let competencies = competencies ?? PanelCompetency.all(in: sheets)
    let candidates = Set(sheets.map(\.candidate)).sorted()
    let raters = Set(sheets.map(\.rater)).sorted()
    let rows = Self.places(candidates)
    let columns = Self.places(raters)
    let scales = Self.places(competencies.map(\.id))
    var table = [[RatingSheet?]](
      repeating: [RatingSheet?](repeating: nil, count: raters.count), count: candidates.count)
    var values = [[[Double?]]](
      repeating: [[Double?]](
        repeating: [Double?](repeating: nil, count: raters.count), count: candidates.count),
      count: competencies.count)
    for sheet in sheets {
      guard let row = rows[sheet.candidate], let column = columns[sheet.rater] else { continue }
      guard table[row][column] == nil else {
        throw .repeated(rater: sheet.rater, candidate: sheet.candidate)
      }
      table[row][column] = sheet
      var rated: Set<String> = []
      for rating in sheet.ratings {
        guard let scale = scales[rating.competency] else {
          throw .unknownCompetency(
            rating.competency, rater: sheet.rater, candidate: sheet.candidate)
        }
        guard rated.insert(rating.competency).inserted else {
          throw .repeatedCompetency(
            rating.competency, rater: sheet.rater, candidate: sheet.candidate)
        }
        guard case .rated(let value) = rating.judgement else { continue }
        let competency = competencies[scale]
        guard value.isFinite, value >= competency.minimum ?? value,
          value <= competency.maximum ?? value
        else {
          throw .outside(
            value, competency: competency.id, rater: sheet.rater, candidate: sheet.candidate)
        }
        values[scale][row][column] = value
      }
    }
    form = first.form
    formVersion = first.formVersion
    fingerprint = first.fingerprint
    self.competencies = competencies
    self.candidates = candidates
    self.raters = raters
    self.sheets = table
    self.values = values
  }

  /// The candidates of whom fewer raters are in than are expected, with how many are.
  public func waiting(for expected: ExpectedRaters) -> [(candidate: String, present: Int)] {
    candidates.indices.compactMap { row in
      let present = sheets[row].compactMap { $0?.rater }
      let isIn =
        switch expected {
        case .count(let count): present.count >= count
        case .named(let names): names.allSatisfy(present.contains)
        }
      return isIn ? nil : (candidates[row], present.count)
    }
  }

  private static func places(_ names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }
}

extension RatingSheet {
  fileprivate var formName: String { "\(form) \(formVersion)" }

  /// Sheets of tables name no print and go with any.
  fileprivate func isOnForm(of other: RatingSheet) -> Bool {
    form == other.form && formVersion == other.formVersion
      && (fingerprint == nil || other.fingerprint == nil || fingerprint == other.fingerprint)
  }

  /// What the sheet says of a competency.
  func rating(of competency: String) -> CompetencyRating? {
    ratings.first { $0.competency == competency }
  }
}
