import Assessment
import Decision
import Interchange

extension Reservation {
  /// The name by which documents call it.
  var name: String {
    switch self {
    case .otherAssessment: "otherAssessment"
    case .otherVersion: "otherVersion"
    case .otherScoring: "otherScoring"
    case .otherNorms: "otherNorms"
    case .adapted: "adapted"
    case .provisional: "provisional"
    case .missing: "missing"
    case .implausible: "implausible"
    case .repeated: "repeated"
    case .superseded: "superseded"
    case .flagged: "flagged"
    case .illustrativeNorms: "illustrativeNorms"
    case .unnamedBasis: "unnamedBasis"
    }
  }

  /// The scales or validity indices that it is about.
  private var subjects: [Path] {
    switch self {
    case .adapted(let paths), .provisional(let paths), .missing(let paths),
      .implausible(let paths), .flagged(let paths):
      paths
    default: []
    }
  }

  /// Writes the reservation as an object.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("kind", name)
    writer.field("subjects", subjects.map(\.text))
    writer.endObject()
  }
}
