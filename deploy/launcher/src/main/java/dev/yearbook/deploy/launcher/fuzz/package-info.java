/// Sends requests that nobody should send, made from the description of the API, and looks at what
/// is answered.
///
/// | made by | |
/// | --- | --- |
/// | [Operations] | what there is to be called, read from `/docs/openapi.json` |
/// | [Plan] | each parameter missing, doubled, unknown, of a wrong type, too long, hostile; the same for headers, bodies, methods and paths |
/// | [Wire] | a connection that sends exactly what it is given |
/// | [Verdict] | what is wrong with an answer |
@NullMarked
package dev.yearbook.deploy.launcher.fuzz;

import org.jspecify.annotations.NullMarked;
