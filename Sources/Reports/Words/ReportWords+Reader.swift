extension ReportWords {
  /// What a report is and whom it is for.
  func reader(_ kind: ReportDocument.Kind, _ audience: Audience) -> String {
    let what =
      switch kind {
      case .profile: pick("Report", "Bericht")
      case .retest: pick("Report of a retest", "Bericht über eine Wiederholung")
      case .shortlist: pick("Shortlist", "Auswahlliste")
      case .fairness: pick("Groups at a cut", "Gruppen an einer Grenze")
      case .panel: pick("Panel", "Gremium")
      case .rescoring: pick("Scored again", "Neu ausgewertet")
      }
    let whom =
      switch audience {
      case .candidate: pick("for the candidate", "für die getestete Person")
      case .administrator: pick("for the administrator", "für die Testleitung")
      case .employer: pick("for the employer", "für die Personalauswahl")
      }
    return "\(what) \(whom)"
  }
}
