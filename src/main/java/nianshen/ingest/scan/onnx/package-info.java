/** The recogniser: models of PaddleOCR on ONNX Runtime, both of which are put beside the program's libraries. ONNX Runtime lives only here. */
package nianshen.ingest.scan.onnx;
