// Package taxonomy holds what Dossier knows about papers: their classes, how to
// tell them, the fields that stand on them, the rules they should pass, and
// which of them a kind of loan needs. All of it is data, in YAML files that
// README.md explains to people who do not program.
//
// It promises:
//   - A taxonomy that loads is whole: no unknown key, no id that stands twice or
//     points nowhere, no pattern that does not compile. Everything wrong is
//     reported at once, by file and line; see [Problems].
//   - A loaded taxonomy never changes. Its digest names it: files with the same
//     text have the same digest, whatever their names, order and line ends.
//   - The JSON Schema in [Schema] accepts every file that loads.
//
// What loads may still be odd: package lint says so. Package diff tells two
// versions apart, and package explain puts a class on a sheet. Examples are the
// taxonomy's own tests, which package classifier runs.
//
// It does not know CEL. The validator compiles the rules; what their
// expressions may use is fixed here, so that both agree:
//
//   - doc, for rules of document scope: a map from field name to value. A field
//     of type money is a double, date a timestamp at midnight UTC, year and
//     integer an int, all others a string. Fields that were not found are absent.
//   - docs, for rules of package scope: a list of maps with id, class and
//     fields, the last like doc.
//   - params: the rule's params, numbers as doubles.
//   - at: the timestamp of the application.
//   - check(name, value): whether a string passes a check of package identifier.
//   - mrz(value): what the machine-readable zone of a travel paper says, as a map
//     of strings: number, surname, given_names, nationality, issuer, sex, and
//     birth and expiry as YY-MM-DD. An error if check("mrz", value) is false.
//   - CEL's standard functions and macros.
//
// A rule of document scope applies to documents of its classes that have all
// the fields it needs. A rule of package scope is given the documents of its
// classes, or all where it names none, and applies where each field it needs
// stands on at least one of them.
package taxonomy
