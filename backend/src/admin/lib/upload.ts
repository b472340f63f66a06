import { Refusal, refusalOf } from "./refusal";

type Upload = { path: string; file: File; onProgress: (percent: number) => void };

/**
 * Sends one file as a form's field `file`, and tells how much of it is through: `fetch` cannot.
 * @throws Refusal when the server answers with an error, or does not answer.
 */
export function upload<Answer>({ path, file, onProgress }: Upload): Promise<Answer> {
  const form = new FormData();
  form.append("file", file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.setRequestHeader("accept", "application/json");
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100));
    request.onerror = () => reject(new Refusal("", 0, "no_answer", {}));
    request.onload = () => {
      const headers = { "content-type": request.getResponseHeader("content-type") ?? "" };
      const { status, statusText } = request;
      const response = new Response(request.responseText, { status, statusText, headers });
      (response.ok ? response.json() : refusalOf(response).then((refusal) => Promise.reject(refusal))).then(
        resolve,
        reject,
      );
    };
    request.send(form);
  });
}
