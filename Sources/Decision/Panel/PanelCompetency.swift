public import Assessment

/// A competency that a panel rates, with the ends of its scale where they are known.
public struct PanelCompetency: Hashable, Sendable {
  /// The id.
  public let id: String
  /// What it is called.
  public let title: String
  /// The lowest point of its scale; nil where no form says.
  public let minimum: Double?
  /// The highest point of its scale; nil where no form says.
  public let maximum: Double?

  /// Creates a competency.
  public init(id: String, title: String, minimum: Double? = nil, maximum: Double? = nil) {
    self.id = id
    self.title = title
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The competencies of a form, in its order.
  public static func all(of form: RatingForm) -> [PanelCompetency] {
    form.allCompetencies.map { competency in
      PanelCompetency(
        id: competency.id, title: competency.title,
        minimum: Double(competency.scale.minimum), maximum: Double(competency.scale.maximum))
    }
  }

  /// The competencies that sheets name, in the order of first mention, without ends.
  public static func all(in sheets: [RatingSheet]) -> [PanelCompetency] {
    var seen: Set<String> = []
    return sheets.flatMap(\.ratings).filter { seen.insert($0.competency).inserted }.map {
      PanelCompetency(id: $0.competency, title: $0.competency)
    }
  }
}
