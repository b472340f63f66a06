import { sendPicture } from "@/data/producer-listings";
import { env } from "@/env";

export const dynamic = "force-dynamic";

/** Takes one photograph of the signed-in producer, apart from the form, so that its progress can be shown. */
export const POST = async (request: Request): Promise<Response> => {
  const origin = request.headers.get("origin");
  if (origin !== new URL(env().STOREFRONT_URL).origin) return new Response(null, { status: 403 });
  const photo = await request
    .formData()
    .then((form) => form.get("file"))
    .catch(() => null);
  if (!(photo instanceof File)) return Response.json({ message: "" }, { status: 400 });
  const answer = await sendPicture(photo);
  if (answer.ok) return Response.json(answer.data, { status: 201 });
  return Response.json({ message: answer.error.message }, { status: answer.status });
};
