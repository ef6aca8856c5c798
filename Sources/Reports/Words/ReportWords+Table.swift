extension ReportWords {
  var scale: String { pick("Scale", "Skala") }
  var score: String { pick("Score", "Wert") }
  var norm: String { pick("In the norm group", "In der Normgruppe") }
  var remarks: String { pick("Remarks", "Anmerkungen") }
  var first: String { pick("First", "Erstes Mal") }
  var second: String { pick("Second", "Zweites Mal") }
  var finding: String { pick("Finding", "Befund") }
}
